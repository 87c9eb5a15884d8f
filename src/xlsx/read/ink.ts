/** The colour of letters that have none of their own, on every ground: Excel does not make it lighter on a dark one. */
export const INK = '000000';
