import { readFile, stat } from 'node:fs/promises';
import type { ReceivedFile } from '../core/consolidation/ReceivedFile';
import type { ReadingContext } from '../core/submission/readSubmission';
import { inflateNatively } from './inflateNatively';
import { DEFAULT_LIMITS } from '../xlsx/read/ReadLimits';
import { receiveFile, refused } from '../xlsx/receiveFile';

/** Reads one file as forms. Whatever is wrong with it becomes a refusal; nothing is thrown. */
export async function receivePath(file: string, context: ReadingContext): Promise<readonly ReceivedFile[]> {
  try {
    const { size } = await stat(file);
    const limit = DEFAULT_LIMITS.bytes;
    if (size > limit) return [refused(file, null, { code: 'TOO_LARGE', params: { limit } })];
    return await receiveFile({ name: file, content: await readFile(file) }, context, {}, inflateNatively);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [refused(file, null, { code: 'UNREADABLE_FILE', params: { reason } })];
  }
}
