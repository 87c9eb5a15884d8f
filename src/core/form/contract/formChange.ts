import type { Indicator } from '../../catalogue/Catalogue';
import type { DistanceKind } from '../../catalogue/distanceKindOf';
import { decimalSum } from '../../kernel/decimalSum';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';

/** In what a result is held against that of the same period of last year. */
export type ChangeKind = Exclude<DistanceKind, 'range'>;

/** How far a result is from last year's: percent of growth, percentage points of a rate, places gained by a rank. */
export interface YearChange {
  readonly kind: ChangeKind;
  readonly value: number;
}

/** Null of a state in words. A bound or a range is about the target; from year to year the figure itself is compared. */
export function changeKind({ target, unitOfMeasure }: Pick<Indicator, 'target' | 'unitOfMeasure'>): ChangeKind | null {
  if (target.kind === 'qualitative') return null;
  if (target.kind === 'rankAtMost') return 'places';
  return unitOfMeasure === '%' ? 'points' : 'percent';
}

/** The change as a live formula, without `=`; empty while there is nothing to compare. */
export function changeFormula(kind: ChangeKind, value: string, lastYear: string): string {
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${lastYear})),${differenceFormula(kind, value, lastYear)},"")`;
}

function differenceFormula(kind: ChangeKind, value: string, lastYear: string): string {
  switch (kind) {
    case 'percent':
      return `IF(${lastYear}>0,${value}/${lastYear}*100-100,"")`;
    case 'points':
      return `ROUND(${value}-${lastYear},10)`;
    case 'places':
      return `${lastYear}-${value}`;
  }
}

/** What the formula shows; null while it is empty. */
export function changeOf(kind: ChangeKind | null, value: number | null, lastYear: number | null): YearChange | null {
  if (kind === null || value === null || lastYear === null) return null;
  switch (kind) {
    case 'percent':
      return lastYear > 0 ? { kind, value: withoutFloatNoise((value / lastYear) * 100 - 100) } : null;
    case 'points':
      return { kind, value: decimalSum([value, -lastYear]) };
    case 'places':
      return { kind, value: decimalSum([lastYear, -value]) };
  }
}
