/** Viet Nam keeps UTC+7 all year. */
const OFFSET = 7 * 3_600_000;

/** A moment in milliseconds by Viet Nam's clock, wherever the computer is: `2026-12-14T09:05:00+07:00`. */
export function isoInVietNam(time: number): string {
  return `${new Date(time + OFFSET).toISOString().slice(0, 19)}+07:00`;
}
