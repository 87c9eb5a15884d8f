import type { ScoringRule } from '../../../compilation/model/Scoring';

/** Addresses of what a formula of points needs. */
export interface ScoreCells {
  readonly points: string;
  readonly perDay: string;
  readonly most: string;
  /** Days late with the report (0) and the plan (1), report missing (2), plan missing (3), errors (4). */
  readonly basis: (place: 0 | 1 | 2 | 3 | 4) => string;
  /** The unit's figure, or its own plan for it; null where it has no line. */
  readonly line: (column: 'value' | 'ownPlan', indicator: string) => string | null;
}

/** The points of one rule as a live formula, without the leading `=`; it says what `scoreUnits` computes. */
export function scoreFormula(rule: ScoringRule, direction: 'up' | 'down', cells: ScoreCells): string | null {
  const { points, perDay, most, basis } = cells;
  const late = (days: string): string => `IF(N(${days})>0,-MIN(${most},${days}*${perDay}),"")`;
  const once = (flag: string): string => `IF(N(${flag})>0,-${points},"")`;
  switch (rule.kind) {
    case 'ownPlanReached': {
      const [value, plan] = [cells.line('value', rule.indicator), cells.line('ownPlan', rule.indicator)];
      if (value === null || plan === null) return null;
      const below =
        rule.proportional && direction === 'up' ? `IF(${plan}>0,MAX(0,ROUND(${value}/${plan}*${points},2)),0)` : '0';
      const isReached = direction === 'up' ? `${value}>=${plan}` : `${value}<=${plan}`;
      return `IF(AND(ISNUMBER(${value}),ISNUMBER(${plan})),IF(${isReached},${points},${below}),"")`;
    }
    case 'lateResult':
      return late(basis(0));
    case 'lateOwnPlan':
      return late(basis(1));
    case 'resultMissing':
      return once(basis(2));
    case 'ownPlanMissing':
      return once(basis(3));
    case 'withErrors':
      return once(basis(4));
  }
}
