/**
 * What normalising could change: all but Latin letters with their composed marks (so also those of Vietnamese) and
 * general punctuation that stays as it is.
 */
const MAY_CHANGE = /[\u0300-\u1e9f\u1f00-\u200f\u2030-\uffff]/;

/** Text in composed form (NFC). Most text is already, and asking first is much faster than normalising it. */
export function composed(text: string): string {
  return MAY_CHANGE.test(text) ? text.normalize('NFC') : text;
}
