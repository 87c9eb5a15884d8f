import type { Catalogue } from '../../../catalogue/Catalogue';
import { withDecisions } from '../../../catalogue/withDecisions';
import { officeOf } from '../../../catalogue/officeOf';
import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { limitsOf } from '../../../catalogue/limitsOf';
import type { Roster } from '../../../catalogue/Roster';
import type { CampaignSettings } from '../../../compilation/model/CampaignSettings';
import { DEFAULT_JUDGEMENT } from '../../../compilation/model/Judgement';
import { DEFAULT_SEASONS } from '../../../compilation/model/Season';
import { USUAL_RULE } from '../../../compilation/aggregate/groupResultOf';
import { relationParameters, targetParameters } from './relationParameters';

/** The settings that a plan and a roster stand for as they are: what an office starts from. */
export function settingsOf(catalogue: Catalogue, roster: Roster): CampaignSettings {
  const { ownPlan, result } = catalogue.plan.deadlines;
  return {
    deadlines: { ownPlan: ownPlan.last, result: result.last },
    seasons: DEFAULT_SEASONS,
    ownRows: true,
    office: officeOf(catalogue),
    decisions: new Map(),
    roster,
    indicators: indicatorsOf(withDecisions(catalogue, new Map())).map((indicator) => ({
      indicator: indicator.id,
      leadBody: indicator.leadBody.unit,
      counts: indicator.method.kind === 'lead' ? 'lead' : indicator.method.counts,
      reportedBy: indicator.reportedBy,
      comparedBy: indicator.comparedBy,
      imputation: 'none',
    })),
    groups: catalogue.groups.map(({ number, rule = USUAL_RULE }) => ({ number, rule })),
    judgement: DEFAULT_JUDGEMENT,
    limits: indicatorsOf(catalogue).flatMap((indicator) =>
      limitsOf(indicator).map(({ part, unit, cityLeast, city }) => ({
        indicator: indicator.id,
        part,
        unit,
        cityLeast,
        city,
      })),
    ),
    parameters: [
      ...indicatorsOf(catalogue).flatMap(targetParameters),
      ...catalogue.relations.flatMap(relationParameters),
    ],
    scoring: null,
  };
}
