import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxOf } from './xlsxOf';

/** A drawn workbook as a file that was saved and opened again. */
export function savedAndOpened(drawn: DrawnWorkbook): RawWorkbook {
  const read = readWorkbook(xlsxOf(drawn));
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}
