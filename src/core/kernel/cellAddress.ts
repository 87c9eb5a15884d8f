import { columnLetters } from './columnLetters';

/** Forms and their sheets are smaller; a list of a hundred thousand rows must not stay in memory as addresses. */
const KEPT_ROWS = 500;
const KEPT_COLUMNS = 26;
const kept: string[][] = Array.from({ length: KEPT_COLUMNS + 1 }, () => []);

/** A1 address of a cell; row and column count from 1. Hundreds of forms have the same, so these are made once. */
export function cellAddress(row: number, column: number): string {
  const ofColumn = row > KEPT_ROWS ? undefined : kept[column];
  if (ofColumn === undefined) return columnLetters(column) + String(row);
  return (ofColumn[row] ??= columnLetters(column) + String(row));
}
