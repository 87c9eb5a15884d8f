import { composed } from '../kernel/composed';
import type { RawCell, RawSheet } from './RawWorkbook';

/** Finds the cells of a sheet by row and column (from 1). */
export class CellIndex {
  private readonly cells = new Map<number, (RawCell | undefined)[]>();

  constructor(sheet: RawSheet) {
    // Cells come row by row nearly always.
    let last = 0;
    let inRow: (RawCell | undefined)[] = [];
    for (const cell of sheet.cells) {
      if (cell.row !== last) {
        last = cell.row;
        inRow = this.cells.get(last) ?? [];
        this.cells.set(last, inRow);
      }
      inRow[cell.column] = cell;
    }
  }

  /** The cells of each row by column, rows in the order found. */
  get rows(): ReadonlyMap<number, readonly (RawCell | undefined)[]> {
    return this.cells;
  }

  at(row: number, column: number): RawCell | undefined {
    return this.cells.get(row)?.[column];
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
