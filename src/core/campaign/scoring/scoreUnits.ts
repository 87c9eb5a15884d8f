import { decimalSum } from '../../kernel/decimalSum';
import { roundHalfUp } from '../../kernel/roundHalfUp';
import { findIndicator } from '../../catalogue/findIndicator';
import type { Campaign } from '../../compilation/model/Campaign';
import { hasArrived } from '../../compilation/model/hasArrived';
import type { ScoreItem, ScoringRule, ScoringTable, UnitScore } from '../../compilation/model/Scoring';
import type { TrackedUnit } from '../../compilation/model/Tracking';
import { groupKey } from '../tracking/groupKey';

/** Points of every unit that is not exempt, ranked within its cụm/khối, best first, the cụm as *Tình hình nộp* has them. */
export function scoreUnits(
  campaign: Pick<Campaign, 'report' | 'tracking' | 'catalogue'>,
  table: ScoringTable,
): readonly Omit<UnitScore, 'reviews'>[] {
  const scores = campaign.tracking.units
    .filter(({ result }) => result.state !== 'exempt')
    .map((unit) => {
      const items = table.rules.flatMap((rule) => itemOf(rule, unit, campaign) ?? []);
      return { unit: unit.unit, cluster: unit.cluster, items, total: decimalSum(items.map(({ points }) => points)) };
    });
  const groups = new Map(campaign.tracking.units.map((unit) => [unit.unit, groupKey(unit)]));
  const place = new Map(campaign.tracking.groups.map((group, i) => [groupKey(group), i]));
  const groupOf = ({ unit }: { readonly unit: string }): string => groups.get(unit) ?? '';
  const placeOf = (score: { readonly unit: string }): number => place.get(groupOf(score)) ?? 0;
  return scores
    .map((score) => ({
      ...score,
      rank: 1 + scores.filter((each) => groupOf(each) === groupOf(score) && each.total > score.total).length,
    }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.rank - b.rank);
}

/** Null where the rule says nothing about the unit. */
function itemOf(
  rule: ScoringRule,
  unit: TrackedUnit,
  { catalogue, report }: Pick<Campaign, 'catalogue' | 'report'>,
): ScoreItem | null {
  switch (rule.kind) {
    case 'ownPlanReached': {
      const line = report.lineIndex.at(unit.unit, rule.indicator);
      const direction = findIndicator(catalogue, rule.indicator)?.direction;
      // A figure that is not used for the city because it is wrong earns nothing.
      if (line?.value == null || line.ownPlan === null || line.use === 'none') return null;
      return {
        rule,
        points: reached(rule, line.value, line.ownPlan, direction ?? 'up'),
        basis: [line.value, line.ownPlan],
      };
    }
    case 'lateResult':
      return late(rule, unit.result);
    case 'lateOwnPlan':
      return late(rule, unit.ownPlan);
    case 'resultMissing':
      return !hasArrived(unit.result) ? { rule, points: -rule.points, basis: [] } : null;
    case 'ownPlanMissing':
      return !hasArrived(unit.ownPlan) && unit.ownPlan.state !== 'exempt'
        ? { rule, points: -rule.points, basis: [] }
        : null;
    case 'withErrors':
      return unit.result.state === 'withErrors' ? { rule, points: -rule.points, basis: [unit.errors] } : null;
  }
}

function reached(
  { points, proportional }: Extract<ScoringRule, { kind: 'ownPlanReached' }>,
  value: number,
  plan: number,
  direction: 'up' | 'down',
): number {
  if (direction === 'up' ? value >= plan : value <= plan) return points;
  if (!proportional || direction === 'down' || plan <= 0) return 0;
  return Math.max(0, roundHalfUp((value / plan) * points, 2));
}

/** What was not sent is not late but missing. */
function late(
  rule: Extract<ScoringRule, { kind: 'lateResult' | 'lateOwnPlan' }>,
  { state, daysLate }: TrackedUnit['result'],
): ScoreItem | null {
  if (!hasArrived({ state }) || daysLate === null || daysLate <= 0) return null;
  return {
    rule,
    points: -Math.min(rule.most, decimalSum(Array.from({ length: daysLate }, () => rule.perDay))),
    basis: [daysLate],
  };
}
