import type { Target } from '../../catalogue/Catalogue';

/**
 * Value ÷ target × 100 as a live formula without `=`; null for a rank, of which a percentage says nothing. A range is
 * measured against its lower end.
 */
export function percentFormula(value: string, target: string, goal: Target): string | null {
  if (goal.kind === 'rankAtMost') return null;
  const base = goal.kind === 'range' ? String(goal.min) : target;
  return `IF(ISNUMBER(${value}),${value}/${base}*100,"")`;
}
