import type { Words } from '../../../words/shape/Words';
import type { Duty } from '../../../compilation/model/Tracking';

/** In time, late or overdue by how many days, in words; empty while there is nothing to say. */
export function lateText({ state, daysLate, time }: Duty, words: Words): string {
  const { late } = words.campaign.tracking;
  if (state === 'exempt') return '';
  if (state === 'notSent' || state === 'empty') return daysLate !== null && daysLate > 0 ? late.overdue(daysLate) : '';
  if (time === null) return late.noTime;
  if (daysLate === null) return late.noDeadline;
  return daysLate > 0 ? late.days(daysLate) : late.inTime;
}
