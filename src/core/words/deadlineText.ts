import type { Deadline } from '../catalogue/Catalogue';
import type { Words } from './shape/Words';

/**
 * A deadline in the plan's own words (“trước ngày 15/12/2026”), its last day where the office has set another, or that it
 * is still to be said.
 */
export function deadlineText({ wording, last }: Deadline, words: Words): string {
  if (last === '') return words.campaign.reminders.untilSaid;
  return wording === '' ? words.campaign.reminders.untilDay(words.date(last)) : wording;
}
