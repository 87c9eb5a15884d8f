import { cellText } from './CellIndex';
import { keyedCells } from './keyedCells';
import type { RawWorkbook } from './RawWorkbook';

/** Texts in column B by the keys beside them in column A, of the sheet that `keyedCells` finds. */
export function keyedValues(
  workbook: RawWorkbook,
  sheetName: string,
  isKey: (text: string) => boolean,
): ReadonlyMap<string, string> {
  const cells = keyedCells(workbook, sheetName, isKey);
  return new Map([...cells].map(([key, cell]) => [key, cellText(cell)]));
}
