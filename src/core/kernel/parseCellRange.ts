import { parseCellAddress } from './parseCellAddress';
import type { Rectangle } from './Rectangle';

/** A range in A1 notation such as `G12:H14`, or a single cell; null for anything else. */
export function parseCellRange(range: string): Rectangle | null {
  const [first = '', last = first] = range.split(':');
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  if (from === null || to === null) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
