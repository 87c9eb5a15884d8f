import type { CellValue, DrawnRow } from './DrawnSheet';
import { parseCellAddress } from '../kernel/parseCellAddress';
import type { DrawnWorkbook } from './DrawnWorkbook';

/**
 * The same workbook with other values in cells that have a defined name; styles and everything else stay. A name that
 * the workbook does not have is a fault of the caller and throws.
 */
export function fillCells(drawn: DrawnWorkbook, values: ReadonlyMap<string, CellValue>): DrawnWorkbook {
  const bySheet = new Map<string, Map<number, Map<number, CellValue>>>();
  for (const [name, value] of values) {
    const found = drawn.names.find((candidate) => candidate.name === name);
    const at = found && parseCellAddress(found.range);
    if (!found || !at) throw new Error(`fillCells: no cell is named ${name}`);
    const rows = bySheet.get(found.sheet) ?? new Map<number, Map<number, CellValue>>();
    bySheet.set(found.sheet, rows);
    const cells = rows.get(at.row) ?? new Map<number, CellValue>();
    rows.set(at.row, cells.set(at.column, value));
  }
  return {
    ...drawn,
    sheets: drawn.sheets.map((sheet) => {
      const rows = bySheet.get(sheet.name);
      return rows ? { ...sheet, rows: sheet.rows.map((row, i) => fillRow(row, rows.get(i + 1))) } : sheet;
    }),
  };
}

function fillRow(row: DrawnRow, values: ReadonlyMap<number, CellValue> | undefined): DrawnRow {
  if (!values) return row;
  return {
    ...row,
    cells: row.cells.map((cell, i) => {
      const value = values.get(i + 1);
      if (value === undefined) return cell;
      return cell?.style === undefined ? { value } : { value, style: cell.style };
    }),
  };
}
