import { isoInVietNam } from './isoInVietNam';

/** The calendar day in Viet Nam of a moment in milliseconds, as an ISO date. */
export function dayInVietNam(time: number): string {
  return isoInVietNam(time).slice(0, 10);
}
