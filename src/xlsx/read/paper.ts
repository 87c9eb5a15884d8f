/** Colour of a cell without a fill. */
export const PAPER = 'FFFFFF';
