import type { RowPlan } from '../plan/SheetPlan';
import { TABLE_PREFIX } from './KeyedTables';
import { styled } from './styled';

/** The hidden row by which a table is found again. */
export function keyRow(table: string, columns: readonly string[]): RowPlan {
  return { hidden: true, cells: [TABLE_PREFIX + table, ...columns].map((text) => styled('key', text)) };
}
