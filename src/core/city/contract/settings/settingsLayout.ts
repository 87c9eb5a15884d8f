import { ROSTER_COLUMNS } from '../../../catalogue/RosterReading';
import type { SettingsSection } from '../../../compilation/model/SettingsProblem';

/** The tables of the sheet of settings with the keys of their columns. */
export const SECTION_COLUMNS = {
  general: ['key', 'label', 'value'],
  indicators: ['key', 'label', 'lead', 'leadName', 'counts', 'reportedBy', 'comparedBy', 'imputation'],
  judgement: ['key', 'label', 'value', 'usual'],
  limits: ['key', 'label', 'part', 'unit', 'cityLeast', 'city', 'confidence', 'basis'],
  groups: ['key', 'label', 'value', 'share'],
  parameters: ['key', 'label', 'parameter', 'value'],
  scoring: ['rule', 'indicator', 'points', 'proportional', 'perDay', 'most'],
  units: ROSTER_COLUMNS,
} as const satisfies Record<SettingsSection, readonly string[]>;

export type ScoringColumn = (typeof SECTION_COLUMNS)['scoring'][number];

/** Keys of the part `general`. */
export const GENERAL_KEYS = ['ownPlan', 'result', 'expectedCount'] as const;
export type GeneralKey = (typeof GENERAL_KEYS)[number];

/** Between several kinds of unit in one cell. */
export const LIST_MARK = ';';
