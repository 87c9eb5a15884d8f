import type { ScoringRule } from './Scoring';

/**
 * A stable key for each rule of a table of points, in its order: kind and figure, such as `ownPlanReached:5.2`; the same
 * rule given again has its number behind, so that each keeps its own points.
 */
export function ruleKeys(rules: readonly ScoringRule[]): readonly string[] {
  const counts = new Map<string, number>();
  return rules.map((rule) => {
    const key = 'indicator' in rule ? `${rule.kind}:${rule.indicator}` : rule.kind;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? key : `${key}#${String(count)}`;
  });
}
