import { composed } from '../kernel/composed';
import type { RawCell, RawSheet } from './RawWorkbook';

/** Finds the cells of a sheet by row and column (from 1). */
export class CellIndex {
  /** The cells of each row by column. */
  private readonly rows = new Map<number, (RawCell | undefined)[]>();

  constructor(sheet: RawSheet) {
    // Cells come row by row nearly always.
    let last = 0;
    let inRow: (RawCell | undefined)[] = [];
    for (const cell of sheet.cells) {
      if (cell.row !== last) {
        last = cell.row;
        inRow = this.rows.get(last) ?? [];
        this.rows.set(last, inRow);
      }
      inRow[cell.column] = cell;
    }
  }

  at(row: number, column: number): RawCell | undefined {
    return this.rows.get(row)?.[column];
  }

  /** The cell's text without surrounding spaces; a number as plain digits; empty where there is none. */
  text(row: number, column: number): string {
    return cellText(this.at(row, column));
  }
}

/** A cell's content as plain text without surrounding spaces, in composed form (NFC). */
export function cellText(cell: RawCell | undefined): string {
  if (cell === undefined || cell.value === null) return '';
  return typeof cell.value === 'string' ? composed(cell.value).trim() : String(cell.value);
}
