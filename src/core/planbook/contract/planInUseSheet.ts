/** The hidden sheet in which a workbook keeps the plan that the pane works by, whatever else stands in it. */
export const PLAN_IN_USE_SHEET = '_kehoach';

/** Its keys in A, values in B. The first row is the hash, so that a glance at the head tells whether it is another plan. */
export const PLAN_IN_USE_KEYS = {
  /** SHA-256 of the text. */
  hash: 'chitieu.inUse.sha256',
  /** Plan and units as text, in pieces: `chitieu.inUse.text.1` and so on. */
  text: 'chitieu.inUse.text.',
} as const;
