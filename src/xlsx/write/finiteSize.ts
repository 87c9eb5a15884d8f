/** A row height or column width; Excel calls a file damaged in which one is not a number. */
export function finiteSize(size: number, sheet: string): number {
  if (!Number.isFinite(size)) throw new RangeError(`A row or column of ${sheet} has the size ${size}`);
  return size;
}
