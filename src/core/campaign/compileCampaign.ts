import type { Catalogue } from '../catalogue/Catalogue';
import type { Period } from '../catalogue/Period';
import type { Roster } from '../catalogue/Roster';
import { consolidate } from '../consolidation/consolidate';
import type { ReceivedFile } from '../consolidation/ReceivedFile';
import type { RawWorkbook } from '../workbook/RawWorkbook';
import { applySettings } from './applySettings';
import type { Campaign } from './Campaign';
import { compareReports } from './compareReports';
import { keepEarlier } from './keepEarlier';
import { logForms, markUsed } from './logForms';
import type { OfficerNotes } from './OfficerNotes';
import { ownPlanTimes } from './ownPlanTimes';
import { readCityWorkbook } from './readCityWorkbook';
import { readSettings, type SettingsReading } from './readSettings';
import { scoreUnits } from './scoreUnits';
import type { ScoringTable } from './Scoring';
import { settingsOf } from './settingsOf';
import { settleNotes } from './settleNotes';
import type { SentTime } from './Tracking';
import { trackUnits } from './trackUnits';

/** What a compilation starts from. */
export interface CampaignInput {
  /** As they come with the program or a seed; the workbook's settings are laid over them. */
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly period: Period;
  /** Forms that were received since, or all of them again, in any order. */
  readonly files: readonly ReceivedFile[];
  /** The city workbook that the officer keeps; null for the first compilation. */
  readonly workbook: RawWorkbook | null;
  /** ISO date of today. */
  readonly asOf: string;
  /** Points for emulation, if the office has given a table of its own. */
  readonly scoring?: ScoringTable;
}

/**
 * Compiles with the settings, notes and decisions of the city workbook that the officer keeps, and says what changed.
 * The same files and day give the same campaign again.
 */
export function compileCampaign(input: CampaignInput): Campaign {
  const { period, workbook, asOf, files } = input;
  const { settings, problems } = campaignSettings(workbook, input.catalogue, input.roster);
  const { catalogue, roster } = applySettings(input.catalogue, settings);
  const earlier = workbook === null ? null : readCityWorkbook(workbook, catalogue, period);
  const own: ReadonlyMap<string, OfficerNotes> = earlier?.notes.notes ?? new Map<string, OfficerNotes>();
  const chosen = new Map(
    [...own].flatMap(([unit, notes]) => (notes.chosen === '' ? [] : [[unit, notes.chosen] as const])),
  );
  const consolidation = { catalogue, roster, period, files, chosen };
  const received = consolidate(consolidation);
  const log = logForms(consolidation, received, earlier?.forms ?? []);
  const report = earlier === null ? received : keepEarlier(received, earlier, log, catalogue, roster);
  const forms = markUsed(log, report);
  const { notes, decisions } = settleNotes(own, earlier?.decisions ?? [], report, asOf);
  const tracking = trackUnits({
    report,
    catalogue,
    forms,
    ownPlanSent: ownPlanTimes(consolidation, earlier?.ownPlanSent ?? new Map<string, SentTime>()),
    notes,
    asOf,
  });
  return {
    settings,
    catalogue,
    roster,
    report,
    tracking,
    forms,
    decisions,
    changes: compareReports(earlier, report, tracking),
    scores: input.scoring === undefined ? null : scoreUnits({ report, tracking, catalogue }, input.scoring),
    settingsProblems: problems,
    notesProblems: earlier?.notes.problems ?? [],
  };
}

/** The settings with which files have to be read and compiled; those of the plan where there is no workbook yet. */
export function campaignSettings(workbook: RawWorkbook | null, catalogue: Catalogue, roster: Roster): SettingsReading {
  if (workbook === null) return { settings: settingsOf(catalogue, roster), problems: [] };
  return readSettings(workbook, catalogue, roster);
}
