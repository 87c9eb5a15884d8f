import type { Submission } from '../../form/read/Submission';
import type { SentTime } from '../model/SentTime';
import type { StampFit } from '../model/StampFit';

/**
 * When a form was sent, as far as it tells: by its stamp, if that fits, else by when its file was last saved, which may
 * be earlier than the mail. Null if it tells neither.
 */
export function sentTimeOf(
  { stamp, modified }: Pick<Submission, 'stamp' | 'modified'>,
  fit: StampFit,
): SentTime | null {
  if (fit === 'fits' && stamp !== null && stamp !== 'unreadable') return { time: stamp.time, source: 'stamp' };
  if (modified === null || Number.isNaN(Date.parse(modified))) return null;
  return { time: modified, source: 'modified' };
}
