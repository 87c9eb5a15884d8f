import { cellAddress } from '../../../kernel/cellAddress';
import { CellIndex } from '../../../workbook/CellIndex';
import type { RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import type { AnswerPlace } from './AnswerFinder';
import type { CopiedSheet } from './Answers';

/** A question of a sheet: its code, and where that stands. */
export interface Sign {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Sheets that are copies of those from which answers were taken (“Move or Copy” of Excel) and answer otherwise.
 *
 * @param signs one question of each sheet with answers
 * @param places of all answers
 */
export function copiedSheets(
  { sheets }: RawWorkbook,
  signs: ReadonlyMap<string, Sign>,
  places: readonly AnswerPlace[],
): readonly CopiedSheet[] {
  return [...signs].flatMap(([name, sign]) => {
    const copies = sheets.filter((sheet) => !signs.has(sheet.name) && holds(sheet, sign));
    const original = copies.length === 0 ? undefined : sheets.find((sheet) => sheet.name === name);
    if (original === undefined) return [];
    const own = new CellIndex(original);
    const cells = places.filter(({ sheet }) => sheet === name).flatMap(cellsOf);
    return copies.flatMap((copy): CopiedSheet[] => {
      const other = new CellIndex(copy);
      const differing = cells.filter(({ row, column }) => own.text(row, column) !== other.text(row, column));
      if (differing.length === 0) return [];
      return [{ sheet: name, copy: copy.name, cells: differing.map(({ row, column }) => cellAddress(row, column)) }];
    });
  });
}

/** Whether a code stands at just this place. Cells come row by row, and this is asked of each sheet of each form. */
function holds({ cells }: RawSheet, { code, row, column }: Sign): boolean {
  for (const cell of cells) {
    if (cell.row > row) return false;
    if (cell.row === row && cell.column === column) return cell.value === code;
  }
  return false;
}

function cellsOf({ top, bottom, left, right }: AnswerPlace): readonly { row: number; column: number }[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, i) => ({
    row: top + Math.floor(i / width),
    column: left + (i % width),
  }));
}
