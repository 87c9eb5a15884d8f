import { isKnownUnit } from './isKnownUnit';

const TABLE_UNIT = /(?:^|[(,;]\s*)(?:đvt|đơn vị(?:\s+tính)?)\s*:\s*([^():;,]+?)\s*(?:[),;]|$)/iu;

/** The unit of measure that a line or a head gives for all rows, or null. */
export function unitOfTable(text: string): string | null {
  const named = TABLE_UNIT.exec(text)?.[1] ?? '';
  return isKnownUnit(named) ? named : null;
}
