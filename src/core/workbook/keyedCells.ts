import { cellText } from './CellIndex';
import type { RawCell, RawWorkbook } from './RawWorkbook';

/**
 * Cells in column B by the keys beside them in column A, on the sheet with this name, or on the first that has such keys: a
 * sheet may have been renamed but not rewritten.
 */
export function keyedCells(
  workbook: RawWorkbook,
  sheetName: string,
  isKey: (text: string) => boolean,
): ReadonlyMap<string, RawCell | undefined> {
  const named = workbook.sheets.find((sheet) => sheet.name === sheetName);
  for (const sheet of named ? [named] : workbook.sheets) {
    const keys = new Map<number, string>();
    const values = new Map<number, RawCell>();
    for (const cell of sheet.cells) {
      if (cell.column === 1) {
        const key = cellText(cell);
        if (isKey(key)) keys.set(cell.row, key);
      } else if (cell.column === 2) values.set(cell.row, cell);
    }
    if (keys.size > 0) return new Map([...keys].map(([row, key]) => [key, values.get(row)]));
  }
  return new Map();
}
