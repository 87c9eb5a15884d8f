/** Cells of a table whose number is a formula's: its result may be older than what it is made from, or was never stored. */
export type CellDoubts = ReadonlyMap<string, 'formulaResult' | 'notComputed'>;

/** Name of a cell by its row and column in the table, from 0. */
export const doubtKey = (row: number, column: number): string => `${String(row)} ${String(column)}`;
