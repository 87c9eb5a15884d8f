import { composed } from '../kernel/composed';
import { madeOnce } from '../kernel/madeOnce';
import { differenceOf } from './differenceOf';
import type { RawCell, RawDifference, RawRow, RawSheet } from './RawWorkbook';

/** The cells of one row by column. */
type ByColumn = readonly (RawCell | undefined)[];

const NO_ROWS: ReadonlyMap<number, ByColumn> = new Map();

/** Finds the cells of a sheet by row and column (from 1). */
export class CellIndex {
  private readonly base: ReadonlyMap<number, ByColumn>;
  /** Rows that are not as in the base; null for one that is not in the sheet. */
  private readonly own: ReadonlyMap<number, ByColumn | null>;

  constructor(sheet: RawSheet) {
    const difference = differenceOf(sheet);
    this.base = difference === undefined ? NO_ROWS : indexedBase(difference.base);
    this.own = difference === undefined ? indexed(sheet.cells) : indexedChanges(difference);
  }

  /** The rows that hold something, with their numbers. */
  get rows(): readonly (readonly [row: number, cells: ByColumn])[] {
    const own = [...this.own].flatMap(([row, cells]) => (cells === null ? [] : [[row, cells] as const]));
    if (this.base.size === 0) return own;
    const base = [...this.base].filter(([row]) => !this.own.has(row));
    return [...base, ...own].sort(([one], [other]) => one - other);
  }

  at(row: number, column: number): RawCell | undefined {
    const own = this.own.get(row);
    return own === undefined ? this.base.get(row)?.[column] : own?.[column];
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

function indexed(cells: readonly RawCell[]): Map<number, (RawCell | undefined)[]> {
  const rows = new Map<number, (RawCell | undefined)[]>();
  // Cells come row by row nearly always.
  let last = 0;
  let inRow: (RawCell | undefined)[] = [];
  cells.forEach((cell) => {
    if (cell.row !== last) {
      last = cell.row;
      inRow = rows.get(last) ?? [];
      rows.set(last, inRow);
    }
    inRow[cell.column] = cell;
  });
  return rows;
}

const indexedBase = madeOnce((rows: readonly RawRow[]) => indexed(rows.flatMap(({ cells }) => cells)));

function indexedChanges({ own, gone }: RawDifference): ReadonlyMap<number, ByColumn | null> {
  const rows = new Map<number, ByColumn | null>(indexed(own.flatMap(({ cells }) => cells)));
  for (const row of gone) if (!rows.has(row)) rows.set(row, null);
  return rows;
}
