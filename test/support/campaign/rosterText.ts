import { rosterTable } from '../../../src/core/catalogue/rosterTable';
import { vi } from '../../../src/core/words/vi/vi';
import { CAMPAIGN_ROSTER } from './campaignRoster';

/** The 274 units as a person would paste them: rows and cells parted by line ends and tabs. */
export function rosterText(): string {
  const { units: columns, yes, no } = vi.campaign.settings;
  return rosterTable(CAMPAIGN_ROSTER, { columns, yes, no })
    .map((row) => row.join('\t'))
    .join('\n');
}
