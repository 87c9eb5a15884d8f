import { composed } from '../kernel/composed';
import type { RawCell, RawSheet } from './RawWorkbook';

const COLUMNS = 16384;

/** Finds the cells of a sheet by row and column (from 1). */
export class CellIndex {
  private readonly cells = new Map<number, RawCell>();

  constructor(sheet: RawSheet) {
    for (const cell of sheet.cells) this.cells.set(cell.row * COLUMNS + cell.column, cell);
  }

  at(row: number, column: number): RawCell | undefined {
    return this.cells.get(row * COLUMNS + column);
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
