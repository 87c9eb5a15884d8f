import type { RawSheet } from '../../src/core/workbook/RawWorkbook';
import type { ReadResult } from '../../src/xlsx/read/ReadResult';

/** What was read without what is known of its rows, which depends on the files that were read before. */
export function withoutDifference(result: ReadResult): ReadResult {
  if (!result.ok) return result;
  const { workbook } = result;
  return { ...result, workbook: { ...workbook, sheets: workbook.sheets.map(bare) } };
}

function bare(sheet: RawSheet): RawSheet {
  const copy: { difference?: unknown } & RawSheet = { ...sheet };
  delete copy.difference;
  return copy;
}
