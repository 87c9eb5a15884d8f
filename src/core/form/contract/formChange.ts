import type { Indicator } from '../../catalogue/Catalogue';
import { decimalSum } from '../../kernel/decimalSum';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';

/** How a result is held against the same period of last year: by how many percent it grew, or by how many points. */
export type ChangeKind = 'percent' | 'points';

/** Null where neither says anything: places of a rank, a state in words. */
export function changeKind({ target, unitOfMeasure }: Indicator): ChangeKind | null {
  if (target.kind === 'rankAtMost' || target.kind === 'qualitative') return null;
  return unitOfMeasure === '%' ? 'points' : 'percent';
}

/** The change as a live formula, without `=`; empty while there is nothing to compare. */
export function changeFormula(kind: ChangeKind, value: string, lastYear: string): string {
  const change =
    kind === 'points' ? `ROUND(${value}-${lastYear},10)` : `IF(${lastYear}>0,${value}/${lastYear}*100-100,"")`;
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${lastYear})),${change},"")`;
}

/** What the formula shows; null while it is empty. */
export function changeOf(kind: ChangeKind, value: number | null, lastYear: number | null): number | null {
  if (value === null || lastYear === null) return null;
  if (kind === 'points') return decimalSum([value, -lastYear]);
  return lastYear > 0 ? withoutFloatNoise((value / lastYear) * 100 - 100) : null;
}
