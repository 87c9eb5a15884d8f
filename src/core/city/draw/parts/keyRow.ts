import type { DrawnRow } from '../../../workbook/DrawnSheet';
import { TABLE_PREFIX } from '../../contract/parts/KeyedTables';
import { styled } from './styled';

/** The hidden row by which a table is found again. */
export function keyRow(table: string, columns: readonly string[]): DrawnRow {
  return { hidden: true, cells: [TABLE_PREFIX + table, ...columns].map((text) => styled('key', text)) };
}
