import type { RawWorkbook } from '../workbook/RawWorkbook';
import type { PlanReading } from './PlanReading';
import { readPlanRows } from './readPlanRows';
import { tableOfSheet } from './tableOfSheet';

/** A list of targets out of the sheets of an annex that are in sight. */
export function readPlanSheets({ sheets, date1904 }: RawWorkbook): PlanReading {
  const seen = sheets.filter(({ visibility }) => visibility === 'visible');
  return readPlanRows(seen.flatMap((sheet) => tableOfSheet(sheet, date1904)));
}
