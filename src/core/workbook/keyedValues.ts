import { cellText } from './CellIndex';
import type { RawCell, RawWorkbook } from './RawWorkbook';

/**
 * Keys in column A and values in column B of the sheet with this name, or of the first that has such keys: a sheet may
 * have been renamed but not rewritten.
 */
export function keyedValues(
  workbook: RawWorkbook,
  sheetName: string,
  isKey: (text: string) => boolean,
): ReadonlyMap<string, string> {
  const named = workbook.sheets.find((sheet) => sheet.name === sheetName);
  for (const sheet of named ? [named] : workbook.sheets) {
    const keys = new Map<number, string>();
    // Texts of cells are looked at only where they are asked for: those of a carried plan are long.
    const values = new Map<number, RawCell>();
    for (const cell of sheet.cells) {
      if (cell.column === 1 && isKey(cellText(cell))) keys.set(cell.row, cellText(cell));
      if (cell.column === 2) values.set(cell.row, cell);
    }
    if (keys.size > 0) return new Map([...keys].map(([row, key]) => [key, cellText(values.get(row))]));
  }
  return new Map();
}
