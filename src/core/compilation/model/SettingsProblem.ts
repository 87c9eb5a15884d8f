import type { RosterProblem } from '../../catalogue/RosterReading';
import type { ScoringProblem } from './ScoringProblem';
import type { Severity } from '../../kernel/Severity';

/**
 * Something on the sheet of settings that could not be taken over; what it was about keeps its former setting. Codes
 * and numbers only, as for a finding of a form.
 */
export type SettingsProblem = {
  [C in SettingsProblemCode]: {
    readonly code: C;
    readonly severity: Severity;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly params: Readonly<SettingsProblemParams[C]>;
  };
}[SettingsProblemCode];

export interface SettingsProblemParams {
  /** The workbook has no sheet of settings: the plan's own apply. */
  SETTINGS_MISSING: Record<string, never>;
  /** A part of the sheet is gone. */
  SETTINGS_SECTION_MISSING: { section: SettingsSection };
  /** A row of the sheet is gone: the former setting applies. */
  SETTINGS_ROW_MISSING: { key: string };
  /** A row names nothing that the plan knows. */
  SETTINGS_ROW_UNKNOWN: { key: string };
  SETTINGS_ROW_TWICE: { key: string };
  DEADLINE_NOT_A_DATE: { key: string; found: string };
  /** Before the plan was signed, or not in order. */
  DEADLINE_EARLY: { key: string; found: string; earliest: string };
  /** No whole number of days; a blank cell leaves the season open. */
  SEASON_NOT_DAYS: { key: string; found: string };
  /** Neither yes nor no. */
  OWN_ROWS_UNCLEAR: { found: string };
  EXPECTED_COUNT_NOT_WHOLE: { found: string };
  EXPECTED_COUNT_TOO_SMALL: { found: number; listed: number };
  LEAD_UNKNOWN: { indicator: string; found: string };
  COUNTS_UNKNOWN: { indicator: string; found: string };
  /** A figure of the lead body alone can't be built from units. */
  COUNTS_NOT_POSSIBLE: { indicator: string };
  KIND_UNKNOWN: { indicator: string; found: string };
  /** A kind of unit both reports and only compares. */
  KIND_TWICE: { indicator: string; found: string };
  REPORTERS_NOT_POSSIBLE: { indicator: string };
  REPORTERS_MISSING: { indicator: string };
  IMPUTATION_UNKNOWN: { indicator: string; found: string };
  /** Figures of a lead body alone are not filled in. */
  IMPUTATION_NOT_POSSIBLE: { indicator: string };
  /** What a unit said earlier is not what an amount that adds up has come to since. */
  IMPUTATION_ACCUMULATES: { indicator: string };
  /** The table of points can't be used: none of it is. */
  SCORING_ROW: { problem: ScoringProblem['code']; found: string };
  /** Not a number of percent from 0 to 100. */
  SHARE_NOT_A_PERCENTAGE: { key: string; found: string };
  GROUP_RULE_UNKNOWN: { group: number; found: string };
  JUDGEMENT_UNKNOWN: { key: string; found: string };
  LIMIT_NOT_A_NUMBER: { key: string; found: string };
  LIMITS_REVERSED: { key: string; min: number; max: number };
  /** None of the choices of an open question. */
  DECISION_NOT_A_CHOICE: { key: string; found: string };
  PARAMETER_NOT_A_NUMBER: { key: string; found: string };
  PARAMETER_NEGATIVE: { key: string; found: number };
  BOUNDS_REVERSED: { relation: string; min: number; max: number };
  /** A row of the list of units was left out. */
  UNIT_ROW: { row: number; problem: RosterProblem['code']; found: string; hint: string };
}

export type SettingsProblemCode = keyof SettingsProblemParams;
export type SettingsSection =
  | 'general'
  | 'office'
  | 'openQuestions'
  | 'indicators'
  | 'judgement'
  | 'limits'
  | 'groups'
  | 'parameters'
  | 'scoring'
  | 'units';
