import { dateOfSerial } from '../../../numbers/dateOfSerial';
import { cellText } from '../../../workbook/CellIndex';
import type { RawCell } from '../../../workbook/RawWorkbook';
import { dayOfText } from '../../../numbers/dayOfText';

/** An ISO date from a date cell or from text that is a day; null for anything else. */
export function readDate(cell: RawCell | undefined, date1904: boolean): string | null {
  if (cell?.kind !== 'number') return dayOfText(cellText(cell));
  const digits = (n: number, length = 2): string => String(n).padStart(length, '0');
  const date = dateOfSerial(Number(cell.value), date1904);
  return date && date.year >= 2000 ? `${digits(date.year, 4)}-${digits(date.month)}-${digits(date.day)}` : null;
}
