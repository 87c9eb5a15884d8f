import { dateOfSerial } from '../../../numbers/dateOfSerial';
import { cellText } from '../../../workbook/CellIndex';
import type { RawCell } from '../../../workbook/RawWorkbook';

/** An ISO date from a date cell or from text such as `14/12/2026`; null for anything else, among it 31/02/2026. */
export function readDate(cell: RawCell | undefined, date1904: boolean): string | null {
  const digits = (n: number, length = 2): string => String(n).padStart(length, '0');
  if (cell?.kind === 'number') {
    const date = dateOfSerial(Number(cell.value), date1904);
    return date && date.year >= 2000 ? `${digits(date.year, 4)}-${digits(date.month)}-${digits(date.day)}` : null;
  }
  const text = cellText(cell);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [local?.[3], local?.[2], local?.[1]];
  if (!year || !month || !day) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : null;
}
