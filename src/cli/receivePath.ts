import { readdirSync, readFileSync, statSync } from 'node:fs';
import { messageOf } from '../core/kernel/messageOf';
import { hasOldName, systemPath } from './systemPath';
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
    const place = systemPath(file);
    const stats = statSync(place);
    if (stats.isDirectory()) {
      // A folder that can be looked into comes here by a link only.
      readdirSync(place);
      return [unreadable(file, file, 'folder')];
    }
    // A pipe or device might never end.
    if (!stats.isFile()) return [unreadable(file, file, 'device')];
    if (stats.size > limit) return [refused(file, null, tooLarge(file, limit))];
    // At once: a promise costs six times as much here, even when it loads the next file ahead.
    return await receiveFile({ name: file, content: readFileSync(place) }, context, limits, inflateNatively);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return [unreadable(file, messageOf(error), code === 'ENOENT' && hasOldName(file) ? 'name' : KNOWN.get(code))];
  }
}

/** What the system calls what the words know. */
const KNOWN: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['ENOENT', 'gone'],
  ['ELOOP', 'gone'],
]);

function unreadable(file: string, reason: string, of?: string): ReceivedFile {
  return refused(file, null, { code: 'UNREADABLE_FILE', params: { reason, ...(of === undefined ? {} : { of }) } });
}
