import { writeFile } from 'node:fs/promises';
import type { Words } from '../core/words/shape/Words';
import { systemReason } from './systemReason';
import { UsageError } from './UsageError';

/** Writes a result, which may come in pieces; a folder that does not exist or cannot be written to is said in plain words. */
export async function writeOutput(
  file: string,
  content: Uint8Array | readonly Uint8Array[] | string,
  words: Words,
): Promise<void> {
  try {
    await writeFile(file, content);
  } catch (error) {
    throw new UsageError(words.cli.cannotWrite(file, systemReason(error, words)));
  }
}
