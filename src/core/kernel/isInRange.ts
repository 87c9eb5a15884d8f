import { parseCellAddress } from './parseCellAddress';

/** Whether a cell (A1) is in a range such as `G12:H14` or `G12`; false for what is neither. */
export function isInRange(cell: string, range: string): boolean {
  const [start = '', end = start] = range.split(':');
  const [at, from, to] = [parseCellAddress(cell), parseCellAddress(start), parseCellAddress(end)];
  if (at === null || from === null || to === null) return false;
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}
