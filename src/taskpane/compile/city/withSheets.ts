import type { RawCell, RawWorkbook } from '../../../core/workbook/RawWorkbook';

/**
 * A workbook with some sheets as they are now; the same object if nothing on them is other than before, so that nothing
 * is computed again in vain.
 */
export function withSheets(before: RawWorkbook, now: RawWorkbook): RawWorkbook {
  const found = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const isSame = before.sheets.every(({ name, cells }) => {
    const sheet = found.get(name);
    return sheet === undefined || sameCells(cells, sheet.cells);
  });
  if (isSame) return before;
  return { ...before, sheets: before.sheets.map((sheet) => found.get(sheet.name) ?? sheet) };
}

function sameCells(a: readonly RawCell[], b: readonly RawCell[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, i) => {
      const other = b[i];
      return other?.row === cell.row && other.column === cell.column && other.value === cell.value;
    })
  );
}
