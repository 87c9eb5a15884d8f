import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { fullRoster, randomCampaign } from '../support/campaign/randomCampaign';
import { firstCampaign } from '../support/firstCampaign';
import { startExcel } from './excelHost';

const catalogue = bundledCatalogues[0];

interface Action {
  readonly Id: number;
  readonly ActionType: number;
}

test('for 274 units it takes five syncs at most and no request over 5 MB', async () => {
  const excel = startExcel();
  const roster = fullRoster(bundledRoster);
  const files = randomCampaign(catalogue, roster, 7);
  const campaign = firstCampaign({ catalogue, roster, period: '2026', files });
  const { report } = campaign;
  const drawn = cityWorkbook(campaign, vi);
  expect(report.receipts).toHaveLength(274);
  // The trial workbook would compute these formulas for minutes, so what is drawn is only counted and agreed to.
  const answer = excel.host.execute.bind(excel.host);
  let requests = 0;
  let largest = 0;
  let bytes = 0;
  excel.host.execute = (body) => {
    requests += 1;
    largest = Math.max(largest, Buffer.byteLength(body));
    bytes += Buffer.byteLength(body);
    if (requests === 1) return answer(body);
    const { Actions } = JSON.parse(body) as { readonly Actions: readonly Action[] };
    return Promise.resolve({
      Results: Actions.map(({ Id, ActionType }) => ({ ActionId: Id, Value: ActionType === 1 ? {} : null })),
    });
  };
  await excel.workbook.draw(drawn, { replace: false });
  expect(requests).toBeLessThanOrEqual(5);
  expect(largest).toBeLessThan(5_000_000);
  expect(largest).toBeGreaterThan(1_000_000);
  // Before what columns repeat was said once, the sheets took 5,797,000 bytes and the open data would have 2,023,000 more.
  expect(bytes).toBeLessThan(0.6 * (5_797_000 + 2_023_000));
  excel.host.book.dispose();
});
