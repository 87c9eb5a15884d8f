import { beginningOf } from '../../core/kernel/beginningOf';
import type { FileRefusal } from '../../core/workbook/FileRefusal';

/** More than this of where a file lies helps nobody. */
const LONGEST = 300;

/** Why a file is not there of which a mail says only where it lies. */
export function linked(path: string): FileRefusal {
  const reason = path.length > LONGEST ? `${beginningOf(path, LONGEST)}…` : path;
  return { code: 'UNREADABLE_FILE', params: { reason, of: 'mail' } };
}
