import type { SentTime } from '../../compilation/model/SentTime';

/** The earlier of two times; the first of equal ones, and the one that is known. */
export function earliest(a: SentTime | null, b: SentTime | null): SentTime | null {
  if (a === null || b === null) return a ?? b;
  return Date.parse(b.time) < Date.parse(a.time) ? b : a;
}
