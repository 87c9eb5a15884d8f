/**
 * `value` is the result (for a ratio, its percent), `plan` the unit's own plan for it, `lastYear` the result of the same
 * period of last year.
 */
export type EntryPart = 'value' | 'numerator' | 'denominator' | 'plan' | 'lastYear';
