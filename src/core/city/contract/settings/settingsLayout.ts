import { ROSTER_CAPTIONS } from '../../../catalogue/rosterCaptions';
import { SCORING_CAPTIONS } from '../../../compilation/model/scoringCaptions';
import type { SettingsSection } from '../../../compilation/model/SettingsProblem';

/** The tables of the sheet of settings with the keys of their columns. */
export const SECTION_COLUMNS = {
  openQuestions: ['key', 'label', 'value', 'usual'],
  general: ['key', 'label', 'value', 'usual'],
  office: ['key', 'label', 'value'],
  indicators: ['key', 'label', 'lead', 'leadName', 'counts', 'reportedBy', 'comparedBy', 'imputation'],
  judgement: ['key', 'label', 'value', 'usual'],
  limits: ['key', 'label', 'part', 'unit', 'cityLeast', 'city', 'confidence', 'basis'],
  groups: ['key', 'label', 'value', 'share'],
  parameters: ['key', 'label', 'parameter', 'value'],
  scoring: SCORING_CAPTIONS.ids,
  units: ROSTER_CAPTIONS.ids,
} as const satisfies Record<SettingsSection, readonly string[]>;

export type ScoringColumn = (typeof SECTION_COLUMNS)['scoring'][number];

/** Keys of the part `general`. */
const SEASON_KEYS = ['ownPlanBefore', 'ownPlanAfter', 'resultBefore', 'resultAfter'] as const;
export const GENERAL_KEYS = ['ownPlan', 'result', ...SEASON_KEYS, 'expectedCount', 'ownRows'] as const;
export type SeasonKey = (typeof SEASON_KEYS)[number];
export type GeneralKey = (typeof GENERAL_KEYS)[number];
