const DAY = 86_400_000;

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/**
 * The date that a spreadsheet shows for a serial number; null for numbers that it shows as no date.
 *
 * @param serial days, 1 being 1/1/1900 (with a 29/2/1900 that never was), or 0 being 1/1/1904
 * @param date1904 the workbook counts from 1904
 */
export function dateOfSerial(serial: number, date1904 = false): CalendarDate | null {
  const days = Math.floor(serial);
  if (days < (date1904 ? 0 : 1) || days > 2_958_465) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days > 60 ? 30 : 31);
  const date = new Date(start + days * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
