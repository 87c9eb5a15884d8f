/** Why a formula's number is doubted: its result may be older than what it is made from, or was never stored. */
export type CellDoubt = 'formulaResult' | 'notComputed';

/** Cells of a table whose number is doubted. */
export type CellDoubts = ReadonlyMap<string, CellDoubt>;

/** Name of a cell by its row and column in the table, from 0. */
export const doubtKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;
