/**
 * What a cell of a form says. The five kinds of answer stay apart to the end: a blank is not a zero, and none of the
 * three signs is a number. The signs are those of Vietnamese statistical forms: `-` nothing occurred, `…` occurred
 * but not yet collected, `x` not this unit's to report.
 */
export type CellState = 'number' | 'none' | 'notCollected' | 'outOfScope' | 'blank' | 'unreadable';

/** The states that a unit gives on purpose in place of a number. */
export type SignState = Extract<CellState, 'none' | 'notCollected' | 'outOfScope'>;

/** How each of them is written in everything that this program writes. */
export const STATE_SIGNS: Readonly<Record<SignState, string>> = { none: '-', notCollected: '…', outOfScope: 'x' };
