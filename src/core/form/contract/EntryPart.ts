/** `value` is the result (for a ratio, its percent), `plan` the unit's own plan for it. */
export type EntryPart = 'value' | 'numerator' | 'denominator' | 'plan';
