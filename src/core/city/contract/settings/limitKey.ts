import type { LimitSettings } from '../../../compilation/model/CampaignSettings';

/** Key of a limit's row on *Thiết lập*: `15.1:denominator`. */
export function limitKey({ indicator, part }: Pick<LimitSettings, 'indicator' | 'part'>): string {
  return `${indicator}:${part}`;
}
