import type { Rectangle } from '../../core/kernel/Rectangle';

/** A formula for more cells at once than a form has is none of ours. */
const MOST = 10_000;

/** The cells of a block, row by row; the first ones of one that is very large. */
export function cellsOf({ top, left, bottom, right }: Rectangle): { readonly row: number; readonly column: number }[] {
  const width = right - left + 1;
  const count = Math.min(MOST, Math.max(0, width * (bottom - top + 1)));
  return Array.from({ length: count }, (_, place) => ({
    row: top + Math.floor(place / width),
    column: left + (place % width),
  }));
}
