import { readFileSync, statSync } from 'node:fs';
import { messageOf } from '../core/kernel/messageOf';
import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { inflateNatively } from './inflateNatively';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import { receiveFile, refused, tooLarge } from '../xlsx/receiveFile';

/** Reads one file as forms. Whatever is wrong with it becomes a refusal; nothing is thrown. */
export async function receivePath(
  file: string,
  context: ReadingContext,
  limits: Partial<ReadLimits>,
): Promise<readonly ReceivedFile[]> {
  try {
    const limit = limits.bytes ?? DEFAULT_LIMITS.bytes;
    const stats = statSync(file);
    // A pipe or device might never end.
    if (!stats.isFile()) return [unreadable(file, stats.isDirectory() ? 'EISDIR' : 'EINVAL')];
    if (stats.size > limit) return [refused(file, null, tooLarge(file, limit))];
    // At once: a promise costs six times as much here, even when it loads the next file ahead.
    return await receiveFile({ name: file, content: readFileSync(file) }, context, limits, inflateNatively);
  } catch (error) {
    return [unreadable(file, messageOf(error))];
  }
}

function unreadable(file: string, reason: string): ReceivedFile {
  return refused(file, null, { code: 'UNREADABLE_FILE', params: { reason } });
}
