import type { RawCell } from '../../../workbook/RawWorkbook';
import { cellText } from '../../../workbook/CellIndex';
import { readDate } from './readDate';
import { inVietNam } from '../../../kernel/inVietNam';
import { dayOfText } from '../../../numbers/dayOfText';

/** A day stays as it is, a time is brought to minutes of Viet Nam's clock: `2026-12-14T09:05+07:00`. */
export function moment(iso: string): string {
  const here = inVietNam(iso);
  return Number.isNaN(Date.parse(iso)) ? iso : here.replace(/(T\d{2}:\d{2}):\d{2}/, '$1');
}

/** `14/12/2026`, or `14/12/2026 09:05` where the time of day is known. */
export function momentText(iso: string, date: (iso: string) => string): string {
  const time = /T(\d{2}:\d{2})/.exec(moment(iso))?.[1];
  return time === undefined ? date(iso) : `${date(moment(iso))} ${time}`;
}

/** Reads what {@link momentText} wrote or a person typed; null if it is no day. */
export function readMoment(cell: RawCell | undefined, date1904: boolean): string | null {
  const [, day, time] = /^(\S+)\s+(\d{1,2}:\d{2})$/.exec(cellText(cell)) ?? [];
  if (day === undefined || time === undefined) return readDate(cell, date1904);
  const date = dayOfText(day);
  const iso = date === null ? '' : `${date}T${time.padStart(5, '0')}+07:00`;
  return iso === '' || Number.isNaN(Date.parse(iso)) ? null : iso;
}
