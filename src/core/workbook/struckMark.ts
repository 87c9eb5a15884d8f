/** Follows a letter or digit that is struck through within a text: a long stroke over it. */
export const STRUCK_MARK = '\u0336';
