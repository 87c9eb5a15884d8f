import type { SheetPlan } from '../plan/SheetPlan';
import type { DataLayout } from '../report/dataLayout';
import type { DefinedNamePlan } from '../plan/WorkbookPlan';
import type { Words } from '../words/Words';
import type { Campaign } from './Campaign';
import { changesSheetPlan } from './changesSheetPlan';
import { chartSheetPlan } from './chartSheetPlan';
import { comparisonSheetPlan } from './comparisonSheetPlan';
import { conflictSheetPlan } from './conflictSheetPlan';
import { logSheetPlan } from './logSheetPlan';
import { reminderSheetPlan } from './reminderSheetPlan';
import { scoreSheetPlan } from './scoreSheetPlan';
import { settingsSheetPlan } from './settingsSheetPlan';
import { storeSheetPlan } from './storeSheetPlan';
import type { TrackingTotals } from './trackingTotalsPlan';

/** The sheets that a campaign adds to the city workbook. */
export function campaignSheets(
  campaign: Campaign,
  names: readonly DefinedNamePlan[],
  { rates }: TrackingTotals,
  data: DataLayout,
  words: Words,
): readonly SheetPlan[] {
  const { settings, catalogue, roster, changes, tracking, report, previous } = campaign;
  return [
    conflictSheetPlan(campaign, words),
    reminderSheetPlan(campaign, words),
    changesSheetPlan(changes, catalogue, roster, words),
    comparisonSheetPlan(campaign, words),
    chartSheetPlan(campaign, names, rates, tracking.groups.length, words),
    ...(campaign.scores === null ? [] : [scoreSheetPlan(campaign, data, words)]),
    logSheetPlan(campaign, words),
    settingsSheetPlan(settings, catalogue, words),
    storeSheetPlan(report, previous),
  ];
}
