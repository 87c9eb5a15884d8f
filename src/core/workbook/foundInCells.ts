import { madeOnce } from '../kernel/madeOnce';
import { differenceOf } from './differenceOf';
import type { RawCell, RawRow, RawSheet } from './RawWorkbook';

/** Something that was found in a row. */
interface InRow {
  readonly row: number;
}

/**
 * Looks for something in each cell of a sheet, and gives all that was found in their order; null is nothing. What is in rows
 * of another file is looked for once for all files that have them.
 */
export function foundInCells<Found extends InRow>(
  find: (cell: RawCell) => Found | null,
): (sheet: RawSheet) => readonly Found[] {
  const inBase = madeOnce((rows: readonly RawRow[]) => inRows(rows, find));
  return (sheet) => {
    const difference = differenceOf(sheet);
    if (difference === undefined) return inCells(sheet.cells, find, []);
    const { base, own, gone } = difference;
    const kept = without(inBase(base), gone);
    const found = inRows(own, find);
    return found.length === 0 ? kept : [...kept, ...found].sort(byRow);
  };
}

function inRows<Found>(rows: readonly RawRow[], find: (cell: RawCell) => Found | null): readonly Found[] {
  const found: Found[] = [];
  for (const { cells } of rows) inCells(cells, find, found);
  return found;
}

function inCells<Found>(
  cells: readonly RawCell[],
  find: (cell: RawCell) => Found | null,
  found: Found[],
): readonly Found[] {
  cells.forEach((cell) => {
    const each = find(cell);
    if (each !== null) found.push(each);
  });
  return found;
}

function without<Found extends InRow>(all: readonly Found[], gone: readonly number[]): readonly Found[] {
  if (all.length === 0 || gone.length === 0) return all;
  const missing = new Set(gone);
  const kept = all.filter(({ row }) => !missing.has(row));
  return kept.length === all.length ? all : kept;
}

const byRow = (one: InRow, other: InRow): number => one.row - other.row;
