import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { CampaignSettings, IndicatorSettings } from './CampaignSettings';
import { withParameters } from './relationParameters';

/** Plan and roster as an office has set them; what the settings do not mention stays as it is. */
export function applySettings(
  catalogue: Catalogue,
  settings: CampaignSettings,
): { readonly catalogue: Catalogue; readonly roster: Roster } {
  const byId = new Map(settings.indicators.map((each) => [each.indicator, each]));
  const { deadlines } = catalogue.plan;
  return {
    roster: settings.roster,
    catalogue: {
      ...catalogue,
      plan: {
        ...catalogue.plan,
        deadlines: {
          ownPlan: { ...deadlines.ownPlan, last: settings.deadlines.ownPlan },
          result: { ...deadlines.result, last: settings.deadlines.result },
        },
      },
      groups: catalogue.groups.map((group) => ({
        ...group,
        indicators: group.indicators.map((indicator) => withSettings(indicator, byId.get(indicator.id))),
      })),
      relations: catalogue.relations.map((relation) => withParameters(relation, settings.parameters)),
    },
  };
}

function withSettings(indicator: Indicator, settings: IndicatorSettings | undefined): Indicator {
  if (!settings) return indicator;
  const { method } = indicator;
  const { leadBody, counts, reportedBy, comparedBy } = settings;
  return {
    ...indicator,
    method: method.kind === 'lead' ? method : { ...method, counts },
    leadBody: { ...indicator.leadBody, unit: leadBody },
    reportedBy,
    comparedBy,
  };
}
