import type { Catalogue, CityFigureFrom, Deadline, Indicator, Method } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { limitsOf, type PartLimit } from '../../catalogue/limitsOf';
import { withDecisions } from '../../catalogue/withDecisions';
import type { Roster } from '../../catalogue/Roster';
import { USUAL_RULE } from '../../compilation/aggregate/groupResultOf';
import { canBeSummed } from '../../city/contract/settings/canBeSummed';
import { groupBy } from '../../kernel/groupBy';
import type { CampaignSettings, IndicatorSettings, LimitSettings } from '../../compilation/model/CampaignSettings';
import { withParameters, withTolerance } from '../../city/contract/settings/relationParameters';

/** Plan and roster as an office has set them; what the settings do not mention stays as it is. */
export function applySettings(
  catalogue: Catalogue,
  settings: CampaignSettings,
): { readonly catalogue: Catalogue; readonly roster: Roster } {
  const decided = withDecisions(catalogue, settings.decisions);
  const byId = new Map(settings.indicators.map((each) => [each.indicator, each]));
  const limits = groupBy(settings.limits, ({ indicator }) => indicator);
  const usualLimits = new Map(indicatorsOf(catalogue).map((each) => [each.id, limitsOf(each)]));
  const rules = new Map(settings.groups.map(({ number, rule }) => [number, rule]));
  const { deadlines } = catalogue.plan;
  return {
    roster: settings.roster,
    catalogue: {
      ...catalogue,
      plan: {
        ...catalogue.plan,
        office: settings.office,
        deadlines: {
          ownPlan: withDay(deadlines.ownPlan, settings.deadlines.ownPlan),
          result: withDay(deadlines.result, settings.deadlines.result),
        },
      },
      groups: decided.groups.map((group) => ({
        ...group,
        rule: rules.get(group.number) ?? group.rule ?? USUAL_RULE,
        indicators: group.indicators.map((indicator) =>
          withTolerance(
            withLimits(
              withSettings(indicator, byId.get(indicator.id)),
              limits.get(indicator.id) ?? [],
              usualLimits.get(indicator.id) ?? [],
            ),
            settings.parameters,
          ),
        ),
      })),
      relations: catalogue.relations.map((relation) => withParameters(relation, settings.parameters)),
    },
  };
}

/** The plan's words for its own day are no words for another. */
function withDay(deadline: Deadline, last: string): Deadline {
  return last === deadline.last ? deadline : { ...deadline, last, wording: '' };
}

function withSettings(indicator: Indicator, settings: IndicatorSettings | undefined): Indicator {
  if (!settings) return indicator;
  const { leadBody, counts, reportedBy, comparedBy } = settings;
  return {
    ...indicator,
    method: methodWith(indicator, counts),
    leadBody: { ...indicator.leadBody, unit: leadBody },
    reportedBy,
    comparedBy,
  };
}

/** @param usual the limits of the plan as it was issued; one that an office left as it was is not said again */
function withLimits(indicator: Indicator, limits: readonly LimitSettings[], usual: readonly PartLimit[]): Indicator {
  return limits.reduce((limited, limit) => withLimit(limited, limit, usual), indicator);
}

function withLimit(
  indicator: Indicator,
  { part, unit, cityLeast, city }: LimitSettings,
  usual: readonly PartLimit[],
): Indicator {
  const { method } = indicator;
  if (part === 'value') {
    const plausibleRange = { ...indicator.plausibleRange, min: cityLeast, max: city };
    const isUsual = usual.some((each) => each.part === part && each.unit === unit);
    return { ...indicator, plausibleRange, ...(isUsual ? {} : { unitMost: unit }) };
  }
  if (method.kind !== 'ratio' || method[part].limit === undefined) return indicator;
  const limit = { ...method[part].limit, unit, city };
  return { ...indicator, method: { ...method, [part]: { ...method[part], limit } } };
}

/** A figure of the lead body becomes a sum where the units' figures are to count. */
function methodWith(indicator: Indicator, counts: CityFigureFrom): Method {
  const { method } = indicator;
  if (method.kind !== 'lead') return { ...method, counts };
  return counts !== 'lead' && canBeSummed(indicator) ? { kind: 'sum', counts } : method;
}
