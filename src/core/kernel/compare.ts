/** The order of two texts or numbers, for `sort`: texts by their UTF-16 units, so that it is the same on every machine. */
export function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
