import type { RawCell } from '../workbook/RawWorkbook';
import { formatShowsNumber } from './formatShowsNumber';

/** Whether a cell with a number shows that number, and no day, percentage or text made of it by its number format. */
export function showsItsNumber({ value, format, formatUnknown, struck, unseen }: RawCell): boolean {
  if (formatUnknown === true || struck === true || unseen === true) return false;
  return formatShowsNumber(Number(value), format);
}
