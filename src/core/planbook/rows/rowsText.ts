import type { CellValue } from '../../workbook/DrawnSheet';
import type { PlanRows } from './PlanRows';

type AnyRow = Readonly<Record<string, CellValue | undefined>>;

/**
 * Each table as an array of rows, the first of them the keys of the columns that hold anything: a third shorter than
 * with a key at each value.
 */
export function rowsText(tables: Partial<PlanRows>): string {
  const entries = Object.entries(tables).flatMap(([name, rows]: [string, readonly AnyRow[]]) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row).filter((key) => row[key] != null)))];
    const values = rows.map((row) => columns.map((column) => row[column] ?? null));
    return rows.length === 0 ? [] : [[name, [columns, ...values]] as const];
  });
  return JSON.stringify(Object.fromEntries(entries));
}
