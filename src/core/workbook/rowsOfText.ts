import { cellText } from './CellIndex';
import type { RawSheet } from './RawWorkbook';

/** One for all: a stray cell may stand a million rows further down. */
const BLANK: readonly string[] = [];

/** A sheet as rows of text, row 1 first, for tables that are known by their captions. */
export function rowsOfText(sheet: RawSheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const cell of sheet.cells) {
    const row = (rows[cell.row - 1] ??= []);
    row[cell.column - 1] = cellText(cell);
  }
  return Array.from(rows, (row: string[] | undefined) =>
    row === undefined ? BLANK : Array.from(row, (text: string | undefined) => text ?? ''),
  );
}
