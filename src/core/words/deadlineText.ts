import type { Deadline } from '../catalogue/Catalogue';
import type { Words } from './shape/Words';

/** A deadline in the plan's own words (“trước ngày 15/12/2026”), or its last day where the office has set another. */
export function deadlineText({ wording, last }: Deadline, words: Words): string {
  return wording === '' ? words.campaign.reminders.untilDay(words.date(last)) : wording;
}
