import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { wordReportResults, wordReportTable } from '../../../src/core/report/wordReportResults';
import { vi } from '../../../src/core/words/vi/vi';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const campaignOf = (files: readonly ReceivedFile[]) =>
  firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files });

/** Amounts, a rate and a rank with last year's; 6.1 as last year, 6.2 a ratio of the units, of which none can be said. */
const CAMPAIGN = campaignOf([
  form('L01', { '2.1': 120.5, '2.1.CK': 100.1, '6.1': 5, '6.1.CK': 5, '6.2.TU': 95, '6.2.MAU': 100, '6.2.CK': 90 }),
  form('L02', { '2.1': 30, '2.1.CK': 20.2 }),
  form('BM-TK', { '4.1': 7.25, '4.1.CK': 7.5, '11.1': 8, '11.1.CK': 11 }),
  form('BM-GT', { '5.1': 45.009, '5.1.CK': 45 }),
]);

/** What is said of a figure, up to its target. */
function said(id: string): string {
  const texts = wordReportResults(CAMPAIGN, vi).flatMap((block) =>
    block.kind === 'item' ? [block.text.map(({ text }) => text).join('')] : [],
  );
  const [, after = ''] = texts.find((text) => text.includes(`(${id}): `))!.split(`(${id}): `);
  return after.split('; mục tiêu')[0]!;
}

test.each([
  // 150.5 against 120.3 is 25.1039…% more.
  ['2.1', '150,5 ha, tăng 25,1% so với cùng kỳ năm trước (120,3 ha)'],
  ['4.1', '7,3%, giảm 0,25 điểm % so với cùng kỳ năm trước (7,5%)'],
  // 0.009 of 45 is 0.02%, which one decimal would show as 0.
  ['5.1', '45,009 km, tăng 0,02% so với cùng kỳ năm trước (45 km)'],
  ['6.1', '5 trường, bằng cùng kỳ năm trước (5 trường)'],
  ['11.1', 'bậc 8, tăng 3 bậc so với cùng kỳ năm trước (bậc 11)'],
  ['6.2', '95%'],
])('%s: %s', (id, text) => {
  expect(said(id)).toBe(text);
});

test('the table has a column of the change, and none where no figure has one', () => {
  const { columns, rows } = wordReportTable(CAMPAIGN, vi);
  expect(columns.at(-1)?.caption).toBe('So với cùng kỳ năm trước');
  expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(160);
  expect(rows.map((row) => [row[0], row.at(-1)])).toEqual([
    ['2.1', '+25,1%'],
    ['2.2', ''],
    ['2.3', ''],
    ['4.1', '-0,25 điểm %'],
    ['5.1', '+0,02%'],
    ['6.1', '0%'],
    ['6.2', ''],
    ['9.1', ''],
    ['11.1', '+3 bậc'],
  ]);
  const without = wordReportTable(campaignOf([form('L01', { '2.1': 120.5 })]), vi);
  expect(without.columns.at(-1)?.caption).toBe('Tình trạng số liệu');
});

test('*Theo đơn vị* has the city’s figure of last year under this year’s, and none where it is not said', () => {
  const sheet = cityWorkbook(CAMPAIGN, vi).sheets.find(({ name }) => name === 'Theo đơn vị')!;
  const row = sheet.rows.find(({ cells }) => cells[2]?.value === 'Tỉnh, cùng kỳ năm trước')!;
  expect(row.cells.slice(3, 12).map((cell) => cell?.value)).toEqual([120.3, '', '', 7.5, 45, 5, '', '', 11]);
  expect(row.cells.slice(3, 12).every((cell) => cell?.formula?.startsWith('IF(ISNUMBER(') === true)).toBe(true);
});
