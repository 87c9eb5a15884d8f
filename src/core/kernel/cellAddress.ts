import { columnLetters } from './columnLetters';

/** A1 address of a cell; row and column count from 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}
