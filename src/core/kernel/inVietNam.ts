import { isoInVietNam } from './isoInVietNam';

/** A time with its distance from UTC (ISO 8601) brought to Viet Nam's clock; a day, or what is no time, stays as it is. */
export function inVietNam(iso: string): string {
  const time = iso.includes('T') ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) ? iso : isoInVietNam(time);
}
