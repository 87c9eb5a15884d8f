/**
 * What a unit enters of an indicator: `value` is the result (for a ratio, its percent), `plan` the unit's own plan for it,
 * `lastYear` the result of the same period of last year.
 */
export const ENTRY_PARTS = ['value', 'numerator', 'denominator', 'plan', 'lastYear'] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];
