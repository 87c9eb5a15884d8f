import type { Range } from './Catalogue';

/** Whether a value lies in a range; an open side allows everything. */
export function isWithin(value: number, range: Range): boolean {
  if (range.min !== null && (range.minExclusive === true ? value <= range.min : value < range.min)) return false;
  return range.max === null || value <= range.max;
}
