import type { Target } from '../../catalogue/Catalogue';
import { percentBase } from '../../catalogue/percentBase';

/**
 * Value ÷ target × 100 as a live formula without `=`; null where a percentage says nothing (see
 * `percentBase`).
 */
export function percentFormula(value: string, target: string, goal: Target): string | null {
  if (percentBase(goal) === null) return null;
  const base = goal.kind === 'range' ? String(goal.min) : target;
  return `IF(ISNUMBER(${value}),${value}/${base}*100,"")`;
}
