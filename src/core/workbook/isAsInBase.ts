import type { RawDifference } from './RawWorkbook';

/** Whether these rows of a sheet, from the first to the last, are as in the sheet that it is compared with. */
export function isAsInBase({ changed }: RawDifference, first: number, last: number): boolean {
  return changed.every((row) => row < first || row > last);
}
