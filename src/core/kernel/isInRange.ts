import { isInRectangle } from './isInRectangle';
import { parseCellAddress } from './parseCellAddress';
import { parseCellRange } from './parseCellRange';

/** Whether a cell (A1) is in a range such as `G12:H14` or `G12`; false for what is neither. */
export function isInRange(cell: string, range: string): boolean {
  const [at, area] = [parseCellAddress(cell), parseCellRange(range)];
  return at !== null && area !== null && isInRectangle(area, at.row, at.column);
}
