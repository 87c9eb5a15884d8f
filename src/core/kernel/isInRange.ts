import { parseCellAddress } from './parseCellAddress';
import { parseCellRange } from './parseCellRange';

/** Whether a cell (A1) is in a range such as `G12:H14` or `G12`; false for what is neither. */
export function isInRange(cell: string, range: string): boolean {
  const [at, area] = [parseCellAddress(cell), parseCellRange(range)];
  if (at === null || area === null) return false;
  return at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right;
}
