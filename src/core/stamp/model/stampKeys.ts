/** Every key of a stamp begins like this, as a custom document property and in the hidden sheet alike. */
export const STAMP_PREFIX = 'chitieu.stamp.';

/** The short code of the stamp, which the form shows to whoever prints it; computed anew wherever it is compared. */
export const STAMP_CODE = `${STAMP_PREFIX}code`;

/** What the stamp is taken over; absent in those of before it was said. */
export const STAMP_VERSION_KEY = `${STAMP_PREFIX}version`;

/** Keys of the stamp's parts behind the prefix. Those of `PIECES` are split, and carry `.1`, `.2` … behind. */
export const STAMP_TEXTS = ['plan', 'unit', 'period', 'catalogue', 'rules', 'time', 'sha256'] as const;
export const STAMP_COUNTS = { error: 'errors', warning: 'warnings', information: 'information' } as const;
export const STAMP_PIECES = { figures: 'figures', kept: 'kept' } as const;
