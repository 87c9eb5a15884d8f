import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { rowsAfterCity } from '../../../src/core/planbook/draw/rowsAfterCity';
import { vi } from '../../../src/core/words/vi/vi';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PLAN, ROSTER } from '../../support/madeUp';
import { savedAndOpened } from '../../support/savedAndOpened';

test.each([
  ['2031', 'Năm 2031: 1.234,5 ha'],
  ['2031-Q3', 'Quý III năm 2031: 1.234,5 ha'],
  ['2031-09', 'Tháng 9 năm 2031: 1.234,5 ha'],
])('what a new plan starts from is said with the period of the city workbook: %s', (period, baseline) => {
  const files = [form('L01', { '2.1': 1234.5 }, { identity: { period } })];
  const campaign = firstCampaign({ catalogue: PLAN, roster: ROSTER, period, files });
  const rows = rowsAfterCity(savedAndOpened(cityWorkbook(campaign, vi)), { catalogue: PLAN, roster: ROSTER }, vi);
  expect(rows?.indicators.find(({ id }) => id === '2.1')?.baseline).toBe(baseline);
});
