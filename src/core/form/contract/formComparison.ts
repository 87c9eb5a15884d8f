import type { Indicator } from '../../catalogue/Catalogue';
import { distanceKindOf } from '../../catalogue/distanceKindOf';
import type { Role } from '../../catalogue/roleOf';
import { decimalSum } from '../../kernel/decimalSum';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';

/** What column 4 of a form holds the result against, and how: in percent of it, or in percentage points above it. */
export interface FormComparison {
  readonly kind: 'percent' | 'points';
  readonly against: 'target' | 'ownPlan';
}

/**
 * The body that reports for the whole city is held against the city's target, a unit against its own plan: its part of
 * the city's target says nothing. Null where neither percent nor points do.
 */
export function formComparison(indicator: Indicator, role: Role): FormComparison | null {
  const kind = distanceKindOf(indicator);
  if (role === 'lead') return kind === 'percent' || kind === 'points' ? { kind, against: 'target' } : null;
  if (kind === null || kind === 'places') return null;
  return { kind: indicator.unitOfMeasure === '%' ? 'points' : 'percent', against: 'ownPlan' };
}

/** Addresses of a row's cells; of the target see `targetOperand`. */
export interface ComparedCells {
  readonly value: string;
  readonly target: string;
  readonly ownPlan: string;
}

/** The comparison as a live formula, without `=`; empty while there is nothing to compare. */
export function comparisonFormula({ kind, against }: FormComparison, cells: ComparedCells): string {
  const { value } = cells;
  const base = cells[against];
  const compared = kind === 'points' ? `ROUND(${value}-${base},10)` : `IF(${base}>0,${value}/${base}*100,"")`;
  return `IF(AND(ISNUMBER(${value}),ISNUMBER(${base})),${compared},"")`;
}

/** What the formula shows; null while it is empty. */
export function compared({ kind }: FormComparison, value: number | null, base: number | null): number | null {
  if (value === null || base === null) return null;
  if (kind === 'points') return decimalSum([value, -base]);
  return base > 0 ? withoutFloatNoise((value / base) * 100) : null;
}
