import type { RawDifference } from './RawWorkbook';

/** Whether these rows of a sheet, from the first to the last, are as in the sheet that it is compared with. */
export function isAsInBase({ own, gone }: RawDifference, first: number, last: number): boolean {
  const isAmong = (row: number): boolean => row >= first && row <= last;
  return !own.some(({ row }) => isAmong(row)) && !gone.some(isAmong);
}
