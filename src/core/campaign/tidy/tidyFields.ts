/**
 * Every column of the open data by its name, with its type and what it may hold. One name means the same in all tables.
 * Names are ASCII letters and `_`, since points and other letters are changed by what reads them (R's `read.csv`, gretl);
 * codes begin with a letter, since `14.10` alone is read as the number 14.1.
 */
export const TIDY_FIELDS = {
  indicator: { type: 'string', pattern: '^CT_[0-9]+(_[0-9]+)*$' },
  group_number: { type: 'integer' },
  indicator_label: { type: 'string' },
  unit_of_measure: { type: 'string' },
  decimals: { type: 'integer' },
  method: { type: 'string', enum: ['lead', 'sum', 'ratio'] },
  counts: { type: 'string', enum: ['lead', 'units'] },
  direction: { type: 'string', enum: ['up', 'down'] },
  target_kind: {
    type: 'string',
    enum: [
      'atLeast',
      'greaterThan',
      'atMost',
      'lessThan',
      'approximately',
      'range',
      'rankAtMost',
      'maintain',
      'qualitative',
    ],
  },
  target_value: { type: 'number' },
  target_min: { type: 'number' },
  target_max: { type: 'number' },
  target_tolerance: { type: 'number' },
  stretch_min: { type: 'number' },
  stretch_max: { type: 'number' },
  value: { type: 'number' },
  value_state: {
    type: 'string',
    enum: ['number', 'none', 'notCollected', 'outOfScope', 'blank', 'unreadable', 'imputed', 'noData'],
  },
  reported_value: { type: 'number' },
  lead_value: { type: 'number' },
  units_value: { type: 'number' },
  numerator: { type: 'number' },
  denominator: { type: 'number' },
  own_plan: { type: 'number' },
  percent_of_target: { type: 'number' },
  outcome: { type: 'string', enum: ['exceeded', 'met', 'notMet', 'inProgress', 'insufficient', 'noData'] },
  data_status: { type: 'string', enum: ['estimated', 'preliminary', 'official', 'mixed'] },
  contributors: { type: 'integer' },
  expected: { type: 'integer' },
  coverage_percent: { type: 'number' },
  imputation: { type: 'string', enum: ['previous', 'kindMean'] },
  imputed_units: { type: 'integer' },
  plan: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
  period_from: { type: 'date' },
  period_to: { type: 'date' },
  unit: { type: 'string', pattern: '^DV_[A-Za-z0-9-]+$' },
  unit_name: { type: 'string' },
  unit_kind: { type: 'string' },
  tier: { type: 'string', enum: ['local', 'body'] },
  cluster: { type: 'string' },
  origin: { type: 'string', enum: ['reported', 'imputed'] },
  role: { type: 'string', enum: ['lead', 'reports', 'compares', 'outside'] },
  use: { type: 'string', enum: ['city', 'comparison', 'none'] },
  reason: {
    type: 'string',
    enum: [
      'notANumber',
      'error',
      'notLead',
      'comparisonOnly',
      'otherSourceCounts',
      'outOfScope',
      'replaced',
      'partsMissing',
    ],
  },
  source: { type: 'string' },
  note: { type: 'string' },
  file: { type: 'string' },
  sheet: { type: 'string' },
  cell: { type: 'string' },
  duty: { type: 'string', enum: ['ownPlan', 'result'] },
  duty_state: { type: 'string', enum: ['notSent', 'empty', 'withErrors', 'returned', 'accepted', 'exempt'] },
  sent_at: { type: 'datetime' },
  days_late: { type: 'integer' },
  as_of: { type: 'date' },
  errors: { type: 'integer' },
  warnings: { type: 'integer' },
  question: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
  list_row: { type: 'integer' },
  list_column: { type: 'string', pattern: '^[a-z][a-z0-9_]*$' },
  answer_kind: { type: 'string', enum: ['text', 'wholeNumber', 'date', 'choice', 'yesNo'] },
  answer_state: { type: 'string', enum: ['answered', 'unreadable'] },
  answer_text: { type: 'string' },
  answer_number: { type: 'integer' },
  answer_date: { type: 'date' },
} as const satisfies Readonly<Record<string, TidyField>>;

export type TidyFieldName = keyof typeof TIDY_FIELDS;

export interface TidyField {
  readonly type: 'string' | 'number' | 'integer' | 'date' | 'datetime';
  /** Anchored at both ends: what checks it elsewhere may search instead of match. */
  readonly pattern?: string;
  readonly enum?: readonly string[];
}
