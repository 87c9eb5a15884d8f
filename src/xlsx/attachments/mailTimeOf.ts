import type { SentTime } from '../../core/compilation/model/SentTime';
import { mailHeader } from './mailHeader';
import { readMailDate } from './readMailDate';

/**
 * When a mail came: by what the receiver's own server wrote into it, the topmost `Received` (each server puts its line on
 * top, RFC 5321, 4.4), else by its `Date`, which is the sender's. Null if it says neither, or is a draft (`X-Unsent`).
 * @param head the header lines, unfolded
 */
export function mailTimeOf(head: string): SentTime | null {
  if (mailHeader(head, 'x-unsent').startsWith('1')) return null;
  const hop = mailHeader(head, 'received');
  const received = readMailDate(hop.slice(hop.lastIndexOf(';') + 1));
  if (received !== null) return { time: received, source: 'received' };
  const time = readMailDate(mailHeader(head, 'date'));
  return time === null ? null : { time, source: 'mailDate' };
}
