/** Follows a letter or sign within a text that can't be told from its ground, beside others that can: a slash over it. */
export const UNSEEN_MARK = '\u0338';
