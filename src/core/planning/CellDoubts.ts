/**
 * Why a number is doubted: a formula's result may be older than what it is made from, or was never stored; or the file does
 * not say how the cell shows it.
 */
export type CellDoubt = 'formulaResult' | 'formatUnknown' | 'notComputed';

/** Cells of a table whose number is doubted. */
export type CellDoubts = ReadonlyMap<string, CellDoubt>;

/** Name of a cell by its row and column in the table, from 0. */
export const doubtKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;
