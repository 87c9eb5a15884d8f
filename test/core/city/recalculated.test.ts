import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import type { Roster } from '../../../src/core/catalogue/Roster';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { firstCampaign } from '../../support/firstCampaign';
import { PLAN, ROSTER } from '../../support/madeUp';
import { fullRoster, randomCampaign } from '../../support/campaign/randomCampaign';

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  const campaigns: readonly [string, Catalogue, Roster, string][] = [
    ['a made-up plan', PLAN, ROSTER, '2031'],
    ['plan 56 with all 274 units', bundledCatalogues[0], fullRoster(bundledRoster), '2026'],
  ];

  test.each(campaigns)('%s', (_, catalogue, roster, period) => {
    const files = randomCampaign(catalogue, roster, 56);
    expectRecalculated(cityWorkbook(firstCampaign({ catalogue, roster, period, files }), vi));
  });

  test('without any form', () => {
    const campaign = firstCampaign({ catalogue: PLAN, roster: ROSTER, period: '2031', files: [] });
    expectRecalculated(cityWorkbook(campaign, vi));
  });
});
