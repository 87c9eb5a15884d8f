import type { RawCell, RawWorkbook } from '../../src/core/workbook/RawWorkbook';

/** The workbook after a person typed something into the row of a table whose first column, or `by`, holds `key`. */
export function typeInto(
  workbook: RawWorkbook,
  table: string,
  [by, key]: readonly [column: string, key: string],
  column: string,
  value: string | number | null,
): RawWorkbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const start = sheet.cells.find((cell) => cell.value === `chitieu:${table}`);
      if (!start) return sheet;
      const columnOf = (name: string): number =>
        sheet.cells.find((cell) => cell.row === start.row && cell.value === name)!.column;
      const own = sheet.cells.find(
        (cell) => cell.row > start.row && cell.column === columnOf(by) && String(cell.value) === key,
      )!;
      const [row, at] = [own.row, columnOf(column)];
      const others = sheet.cells.filter((cell) => cell.row !== row || cell.column !== at);
      const kind = typeof value === 'number' ? 'number' : 'text';
      const typed: RawCell = { row, column: at, kind, value, formula: null, format: null };
      return { ...sheet, cells: value === null ? others : [...others, typed] };
    }),
  };
}
