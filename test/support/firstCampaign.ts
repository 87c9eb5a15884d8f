import type { Campaign } from '../../src/core/campaign/Campaign';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import type { ConsolidationInput } from '../../src/core/consolidation/ConsolidationInput';

/** What the first compilation of these files comes to, ten days before the year ends. */
export function firstCampaign(input: Pick<ConsolidationInput, 'catalogue' | 'roster' | 'period' | 'files'>): Campaign {
  return compileCampaign({ ...input, workbook: null, asOf: `${String(input.catalogue.plan.year)}-12-21` });
}
