import { ROSTER_COLUMNS } from '../catalogue/RosterReading';
import type { SettingsSection } from './SettingsProblem';

/**
 * How the sheet of settings is found again: each part begins with a hidden row whose first cell names the part and
 * whose other cells name the columns. Rows may be added, sorted and moved, columns moved, captions rewritten.
 */
export const SECTION_PREFIX = 'chitieu:';
/** In the hidden first column of rows that hold no setting: titles and captions. */
export const NOT_A_SETTING = '#';

export const SECTION_COLUMNS = {
  general: ['key', 'label', 'value'],
  indicators: ['key', 'label', 'lead', 'leadName', 'counts', 'reportedBy', 'comparedBy'],
  parameters: ['key', 'label', 'parameter', 'value'],
  units: ROSTER_COLUMNS,
} as const satisfies Record<SettingsSection, readonly string[]>;

/** Keys of the part `general`. */
export const GENERAL_KEYS = ['ownPlan', 'result', 'expectedCount'] as const;
export type GeneralKey = (typeof GENERAL_KEYS)[number];

/** Between several kinds of unit in one cell. */
export const LIST_MARK = ';';
