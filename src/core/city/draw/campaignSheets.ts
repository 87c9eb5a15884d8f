import type { DrawnSheet } from '../../workbook/DrawnSheet';
import type { DataLayout } from '../contract/data/dataLayout';
import type { DrawnName } from '../../workbook/DrawnWorkbook';
import type { Words } from '../../words/shape/Words';
import type { Campaign } from '../../compilation/model/Campaign';
import { approvalSheet } from './approval/approvalSheet';
import { answerSheets } from './answers/answerSheets';
import { changesSheet } from './changes/changesSheet';
import { chartSheet } from './charts/chartSheet';
import { closedSheet } from './closing/closedSheet';
import { closingSheet } from './closing/closingSheet';
import { comparisonSheet } from './comparison/comparisonSheet';
import { conflictSheet } from './conflicts/conflictSheet';
import { logSheet } from './log/logSheet';
import { reminderSheet } from './reminders/reminderSheet';
import { reviewSheet } from './scores/reviewSheet';
import { scoreSheet } from './scores/scoreSheet';
import { settingsSheet } from './settings/settingsSheet';
import { storeSheet } from './store/storeSheet';
import { tidySheet } from './tidy/tidySheet';
import type { TrackingTotals } from './totals/totalsSheet';

/** The sheets that a campaign adds to the city workbook; yields after the larger ones. */
export function* campaignSheets(
  campaign: Campaign,
  names: readonly DrawnName[],
  { rates }: TrackingTotals,
  data: DataLayout,
  words: Words,
): Generator<void, readonly DrawnSheet[]> {
  const { settings, catalogue, roster, changes, tracking, report, earlierPeriod, closings } = campaign;
  const isReviewed = campaign.scores !== null || campaign.formerScores.length > 0;
  const review = isReviewed ? reviewSheet(campaign, words) : null;
  yield;
  const approval = approvalSheet(campaign, words);
  yield;
  const conflicts = conflictSheet(campaign, words);
  yield;
  const answers = yield* answerSheets(campaign, words);
  yield;
  const written = [
    reminderSheet(campaign, words),
    changesSheet(changes, catalogue, roster, words),
    ...(closings.length === 0 ? [] : [closingSheet(campaign, words)]),
    comparisonSheet(campaign, words),
    chartSheet(campaign, names, rates, tracking.groups.length, words),
  ];
  yield;
  const scores = campaign.scores === null || review === null ? [] : [scoreSheet(campaign, data, review.place, words)];
  yield;
  const log = logSheet(campaign, words);
  yield;
  return [
    approval,
    conflicts,
    ...answers,
    ...written,
    ...scores,
    ...(review === null ? [] : [review.sheet]),
    log,
    settingsSheet(settings, catalogue, words),
    tidySheet(campaign, words),
    storeSheet(report, earlierPeriod),
    ...(closings.length === 0 ? [] : [closedSheet(closings)]),
  ];
}
