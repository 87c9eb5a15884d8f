import type { Campaign } from '../../src/core/compilation/model/Campaign';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import type { ConsolidationInput } from '../../src/core/compilation/model/ConsolidationInput';

/** What the first compilation of these files comes to, ten days before the year ends. */
export function firstCampaign(input: Pick<ConsolidationInput, 'catalogue' | 'roster' | 'period' | 'files'>): Campaign {
  return compileCampaign({ ...input, kept: null, asOf: `${String(input.catalogue.plan.year)}-12-21` });
}
