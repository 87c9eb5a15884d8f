import { NOT_A_ROW, TABLE_PREFIX } from '../../src/core/city/contract/parts/KeyedTables';
import { cellAddress } from '../../src/core/kernel/cellAddress';
import type { PlanTableName } from '../../src/core/planbook/contract/planTables';
import type { PlanRows } from '../../src/core/planbook/rows/PlanRows';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import type { FillJob } from './fillWith';

type Cells = NonNullable<FillJob['cells']>;

const OFFERED: ReadonlySet<string> = new Set(['unitsOfMeasure', 'confused']);

/** Where an officer would type the rows of a plan into an empty plan workbook; what says nothing is left alone. */
export function planCells(workbook: RawWorkbook, rows: Partial<PlanRows>): Cells {
  const cells: Record<string, Record<string, string | number>> = {};
  for (const [table, records] of Object.entries(rows)) {
    const { sheet, row, columnOf, filled } = tableOf(workbook, table as PlanTableName);
    // What an empty plan workbook offers makes room for the plan's own.
    if (OFFERED.has(table)) for (const address of filled) (cells[sheet] ??= {})[address] = '';
    records.forEach((record, i) => {
      for (const [column, value] of Object.entries(record)) {
        if (column === 'key' || (typeof value !== 'string' && typeof value !== 'number')) continue;
        // The hidden keys, the captions, then the rows.
        (cells[sheet] ??= {})[cellAddress(row + 2 + i, columnOf(column))] = value;
      }
    });
  }
  return cells;
}

/** The cell of a table whose row has this value in the column of codes. */
export function planCell(workbook: RawWorkbook, table: PlanTableName, id: string, column: string): Cells[string] {
  const { sheet, row, columnOf } = tableOf(workbook, table);
  const found = workbook.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row > row && cell.column === columnOf('id') && cell.value === id);
  if (!found) throw new Error(`${table} ${id}`);
  return { [cellAddress(found.row, columnOf(column))]: '' };
}

function tableOf(workbook: RawWorkbook, table: PlanTableName) {
  for (const { name, cells } of workbook.sheets) {
    const start = cells.find(({ value }) => value === TABLE_PREFIX + table);
    if (!start) continue;
    const columnOf = (column: string): number => {
      const cell = cells.find((each) => each.row === start.row && each.value === column);
      if (!cell) throw new Error(`${table}.${column}`);
      return cell.column;
    };
    const next = Math.min(
      ...cells
        .filter(({ row, value }) => row > start.row && String(value).startsWith(TABLE_PREFIX))
        .map(({ row }) => row),
    );
    const others = new Set(cells.filter(({ value }) => value === NOT_A_ROW).map(({ row }) => row));
    const filled = cells
      .filter(({ row, column }) => row > start.row && row < next && column > 1 && !others.has(row))
      .map(({ row, column }) => cellAddress(row, column));
    return { sheet: name, row: start.row, columnOf, filled };
  }
  throw new Error(table);
}
