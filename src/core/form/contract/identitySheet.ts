/** The hidden sheet that says what a workbook is, for programs that drop custom properties. Keys in A, values in B. */
export const IDENTITY_SHEET = '_chitieu';

/** Keys of the identity, as custom document properties and in the hidden sheet alike. */
export const IDENTITY_KEYS = {
  plan: 'chitieu.plan',
  unit: 'chitieu.unit',
  period: 'chitieu.period',
  template: 'chitieu.template',
  /** `form` or `city`. */
  kind: 'chitieu.kind',
} as const;

/** Beside the identity of a city workbook: how many units had reported when it was written, of how many. */
export const COUNT_KEYS = { received: 'chitieu.received', expected: 'chitieu.expected' } as const;

/** The plan that a workbook carries, in the hidden sheet only. */
export const CARRIED_KEYS = {
  /** SHA-256 of the plan's text. */
  hash: 'chitieu.plan.sha256',
  /** Day on which the plan was signed. */
  date: 'chitieu.plan.date',
  /** The plan's text in pieces: `chitieu.plan.text.1` and so on. */
  text: 'chitieu.plan.text.',
  /** What only the office needs, in pieces, in a city workbook: `chitieu.plan.office.1` and so on. */
  office: 'chitieu.plan.office.',
  /** The city's results of last year, which forms show, in a city workbook: `1.1=11.81;1.2=13.61`. */
  lastYear: 'chitieu.plan.lastYear',
  /** Kinds of unit, and the units that the plan names. */
  units: 'chitieu.plan.units',
  /** The unit whose form it is, where the plan does not name it. */
  unit: 'chitieu.plan.unit',
} as const;
