import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { RawCell } from '../RawWorkbook';
import type { Cells } from './FormulaNode';
import { NotPlain } from './NotPlain';

/** More cells than a figure is ever made of. */
const MOST_CELLS = 10_000;
/** An `.xls` has no more columns: beyond them what looks like an address, as KH2026, is there a name. */
const MOST_COLUMNS = 256;

/**
 * A cell of the sheet that is named, or of the formula's own; undefined for one that holds nothing, null where there is no
 * such sheet. Rows and columns count from 1.
 */
export type CellAt = (sheet: string | null, row: number, column: number) => RawCell | undefined | null;

/** Whether a row of such a sheet is hidden, or may be. */
export type IsHiddenRow = (sheet: string | null, row: number) => boolean;

/** The cells of a block by rows; undefined for one that holds nothing. */
export type Block = readonly (readonly (RawCell | undefined)[])[];

/** The cells that a formula takes, within bounds. */
export class FormulaCells {
  private count = 0;

  constructor(
    private readonly find: CellAt,
    private readonly isHiddenRow: IsHiddenRow,
  ) {}

  block(cells: Cells): Block {
    const { top, bottom, left, right } = extentOf(cells);
    this.count += (bottom - top + 1) * (right - left + 1);
    if (this.count > MOST_CELLS) throw new NotPlain();
    const rows: (RawCell | undefined)[][] = [];
    for (let row = top; row <= bottom; row++) {
      const inRow: (RawCell | undefined)[] = [];
      for (let column = left; column <= right; column++) inRow.push(this.at(cells.sheet, row, column));
      rows.push(inRow);
    }
    return rows;
  }

  hasHiddenRow(cells: Cells): boolean {
    const { top, bottom } = extentOf(cells);
    for (let row = top; row <= bottom; row++) if (this.isHiddenRow(cells.sheet, row)) return true;
    return false;
  }

  private at(sheet: string | null, row: number, column: number): RawCell | undefined {
    const cell = this.find(sheet, row, column);
    if (cell === null) throw new NotPlain();
    return cell;
  }
}

function extentOf({ first, last }: Cells) {
  const [from, to] = [placeOf(first), placeOf(last)];
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = parseCellAddress(address);
  if (place === null || place.column > MOST_COLUMNS) throw new NotPlain();
  return place;
}
