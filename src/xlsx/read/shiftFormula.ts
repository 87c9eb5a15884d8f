import { columnLetters } from '../../core/kernel/columnLetters';
import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';

const REFERENCE = /(?<![\w.$\\])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.\\])/g;

/**
 * The formula of a cell that shares another's (ECMA-376 part 1, 18.3.1.40): relative references move by as many rows
 * and columns as the cell lies away from the first one. Quoted texts and sheet names stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, place) => (place % 2 === 1 ? part : part.replace(REFERENCE, shift)))
    .join('');

  function shift(whole: string, fixedColumn: string, letters: string, fixedRow: string, digits: string): string {
    const address = parseCellAddress(letters + digits);
    if (address === null || address.column > MAX_COLUMN || address.row > MAX_ROW) return whole;
    const column = address.column + (fixedColumn === '' ? columns : 0);
    const row = address.row + (fixedRow === '' ? rows : 0);
    if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) return '#REF!';
    return `${fixedColumn}${columnLetters(column)}${fixedRow}${row}`;
  }
}
