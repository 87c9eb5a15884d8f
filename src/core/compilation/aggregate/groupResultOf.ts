import type { GroupRule, IndicatorGroup } from '../../catalogue/Catalogue';
import type { CityFigure, GroupResult, Outcome } from '../model/CityReport';

/** Where the plan and the office say nothing else, the first figure stands for the whole. */
export const USUAL_RULE: GroupRule = { kind: 'main' };

/** What a whole is called while its parts do not settle it: by the part of which least is known. */
export const UNSETTLED: readonly Outcome[] = ['noData', 'insufficient', 'inProgress'];

/** Of how many percent of its figures a rule asks that they are met; null where only the first counts. */
export function shareAsked(rule: GroupRule): number | null {
  return rule.kind === 'main' ? null : rule.kind === 'all' ? 100 : rule.percent;
}

/**
 * The result of a numbered indicator. By a share: exceeded if all figures are, met if enough are met, not met if those
 * that are still open could no longer make it enough, else as little known as the least known of them.
 */
export function groupResultOf(
  { number, rule = USUAL_RULE, indicators }: IndicatorGroup,
  figures: ReadonlyMap<string, CityFigure>,
): GroupResult {
  const outcomes = indicators.map(({ id }): Outcome => figures.get(id)?.outcome ?? 'noData');
  const share = shareAsked(rule);
  return { number, rule, result: share === null ? (outcomes[0] ?? 'noData') : byShare(outcomes, share) };
}

function byShare(outcomes: readonly Outcome[], percent: number): Outcome {
  const count = (...wanted: readonly Outcome[]): number => outcomes.filter((each) => wanted.includes(each)).length;
  const asked = percent * outcomes.length;
  const good = count('exceeded', 'met');
  if (good * 100 >= asked) return count('exceeded') === outcomes.length ? 'exceeded' : 'met';
  if ((good + count(...UNSETTLED)) * 100 < asked) return 'notMet';
  return UNSETTLED.find((each) => count(each) > 0) ?? 'notMet';
}
