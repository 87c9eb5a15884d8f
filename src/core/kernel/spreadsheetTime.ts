import { isIsoDay } from './isIsoDay';
import { VIET_NAM_OFFSET } from './vietNamOffset';

const DAY_MS = 86_400_000;
/** Days from 30/12/1899, from which spreadsheets count, to 1/1/1970. */
const EPOCH_DAYS = 25_569;

/**
 * Date and time in Viet Nam as a spreadsheet stores it (days), or null if the text is no time; of a day alone its
 * beginning.
 */
export function spreadsheetTime(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(isIsoDay(iso) ? `${iso}T00:00+07:00` : iso);
  if (Number.isNaN(time)) return null;
  // To the second: the rest is binary noise.
  return Math.round(((time + VIET_NAM_OFFSET) / DAY_MS + EPOCH_DAYS) * 86_400) / 86_400;
}
