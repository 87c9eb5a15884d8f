import { dateOfSerial } from '../numbers/dateOfSerial';
import { formatScale } from '../numbers/formatScale';
import { formatSection } from '../numbers/formatSection';
import { isDateFormat } from '../numbers/isDateFormat';
import { isPercentFormat } from '../numbers/isPercentFormat';
import { shownByFormat } from '../numbers/shownByFormat';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import { cellText } from '../workbook/CellIndex';
import type { RawCell, RawSheet } from '../workbook/RawWorkbook';

/** A row of a sheet that holds something. */
export interface SheetRow {
  /** From 1. */
  readonly number: number;
  /** From the first column on. */
  readonly cells: readonly string[];
}

/**
 * The rows of a sheet as text the way a plan writes it: decimal comma, `95%` where the cell shows a percentage. Rows without
 * a cell are left out: one stray cell may stand a million of them further down.
 */
export function tableOfSheet(sheet: RawSheet, date1904: boolean): readonly SheetRow[] {
  const rows = new Map<number, string[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? [];
    rows.set(cell.row, row);
    row[cell.column - 1] = asWritten(cell, date1904);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([number, row]) => ({ number, cells: Array.from(row, (text: string | undefined) => text ?? '') }));
}

function asWritten(cell: RawCell, date1904: boolean): string {
  if (cell.kind !== 'number' || typeof cell.value !== 'number') return cellText(cell);
  const section = cell.format === null ? null : formatSection(cell.format, cell.value).code;
  // `4/9` typed into a cell becomes a date; its day and month are what was typed.
  const date = isDateFormat(section) ? dateOfSerial(cell.value, date1904) : null;
  if (date !== null) return `${date.day}/${date.month}`;
  if (isPercentFormat(section)) return `${inVietnamese(withoutFloatNoise(cell.value * 100))}%`;
  const number = inVietnamese(cell.value);
  const scale = formatScale(section);
  // `#,##0,` shows thousands: whether they or what is stored are meant is asked.
  if (scale > 1) return `${number} (hiển thị ${inVietnamese(withoutFloatNoise(cell.value / scale))})`;
  const shown = cell.format === null ? null : shownByFormat(cell.format, cell.value);
  return shown?.digits === true ? `${shown.before}${number}${shown.behind}`.trim() : number;
}

/** No grouping, so that nothing is taken for thousands. */
const inVietnamese = (value: number): string => String(value).replace('.', ',');
