import type { ScoringTable, UnitScore } from '../compilation/model/Scoring';
import type { ReportData } from './ReportData';

/** Computed, own and verified points of each unit, rule by rule. */
export function scoresJson(
  scores: readonly UnitScore[],
  table: ScoringTable | null,
): NonNullable<ReportData['scores']> {
  const rules = table?.rules ?? [];
  return scores.map(({ unit, cluster, rank, total, items, reviews }) => ({
    unit,
    cluster,
    rank,
    total,
    items: rules.map((rule, i) => ({
      rule: rule.kind,
      indicator: 'indicator' in rule ? rule.indicator : null,
      points: items.find((item) => item.rule === rule)?.points ?? null,
      own: reviews[i]?.own ?? null,
      cluster: reviews[i]?.verified.cluster ?? null,
      board: reviews[i]?.verified.board ?? null,
      reason: reviews[i]?.reason ?? '',
    })),
  }));
}
