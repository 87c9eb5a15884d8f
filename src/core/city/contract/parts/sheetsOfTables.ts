import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../../workbook/DrawnWorkbook';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, TABLE_PREFIX } from './KeyedTables';

/** Sheets of a workbook from which tables of one that is drawn anew are read, whatever they are called by now. */
export function sheetsOfTables(workbook: RawWorkbook, drawn: DrawnWorkbook): readonly string[] {
  const found = drawn.sheets.map((sheet) => KeyedTables.sheetOf(workbook, tablesOf(sheet)));
  return found.filter((sheet) => sheet !== null);
}

function tablesOf({ rows }: DrawnSheet): ReadonlySet<string> {
  const firsts = rows.map(({ cells }) => String(cells[0]?.value ?? ''));
  return new Set(firsts.flatMap((text) => (text.startsWith(TABLE_PREFIX) ? [text.slice(TABLE_PREFIX.length)] : [])));
}
