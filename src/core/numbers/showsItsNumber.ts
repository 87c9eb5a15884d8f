import type { RawCell } from '../workbook/RawWorkbook';
import { disguisedAs } from './disguisedAs';
import { formatScale } from './formatScale';
import { isDateFormat } from './isDateFormat';
import { isPercentFormat } from './isPercentFormat';

/** Whether a cell with a number shows that number, and no day, percentage or text made of it by its number format. */
export function showsItsNumber({ value, format, formatUnknown, struck, unseen }: RawCell): boolean {
  if (formatUnknown === true || struck === true || unseen === true) return false;
  if (isDateFormat(format) || isPercentFormat(format)) return false;
  return formatScale(format) === 1 && disguisedAs(Number(value), format, null) === null;
}
