import type { Submission } from '../submission/Submission';
import type { SentTime } from './Tracking';

/**
 * When a form was sent, as far as it tells: by the stamp that it carries, else by when its file was last saved, which
 * may be earlier than the mail. Null if it tells neither.
 */
export function sentTime({ stamp, modified }: Pick<Submission, 'stamp' | 'modified'>): SentTime | null {
  if (stamp !== null && stamp !== 'unreadable') return { time: stamp.time, source: 'stamp' };
  if (modified === null || Number.isNaN(Date.parse(modified))) return null;
  return { time: modified, source: 'modified' };
}
