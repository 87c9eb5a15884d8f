import { VIET_NAM_OFFSET } from './vietNamOffset';

/** A moment in milliseconds by Viet Nam's clock, wherever the computer is: `2026-12-14T09:05:00+07:00`. */
export function isoInVietNam(time: number): string {
  return `${new Date(time + VIET_NAM_OFFSET).toISOString().slice(0, 19)}+07:00`;
}
