import { mkdir } from 'node:fs/promises';
import type { Words } from '../core/words/shape/Words';
import { systemReason } from './systemReason';
import { UsageError } from './UsageError';

/** A folder for results; one that cannot be made is said in plain words. */
export async function makeFolder(folder: string, words: Words): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(words.cli.cannotWrite(folder, systemReason(error, words)));
  }
}
