import { readFile } from 'node:fs/promises';
import { messageOf } from '../core/kernel/messageOf';
import { describeRefusal } from '../core/words/describeRefusal';
import type { Words } from '../core/words/shape/Words';
import { UsageError } from './UsageError';

/** The bytes of a file that an option names; one that is not there, or cannot be read, is an error of usage. */
export async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError(words.cli.notFound(file));
    throw new UsageError(`${file}: ${describeRefusal('UNREADABLE_FILE', { reason: messageOf(error) }, words)}`);
  }
}
