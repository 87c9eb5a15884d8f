import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { SUMMARY_COLUMNS } from '../../../src/core/city/contract/summary/summaryLayout';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { wordReportTable } from '../../../src/core/report/wordReportResults';
import { distanceText } from '../../../src/core/words/distanceText';
import { vi } from '../../../src/core/words/vi/vi';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { firstCampaign } from '../../support/firstCampaign';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

/** So many of 10,000,000, of which more than 98 % are asked for; and a growth, with last year's. */
const campaignOf = (numerator: number, growth = 7.5, lastYear = 7.5): Campaign =>
  firstCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: [
      form('L01', { '6.2.TU': numerator, '6.2.MAU': 10_000_000 }),
      form('BM-TK', { '4.1': growth, '4.1.CK': lastYear }),
    ],
  });

/** What stands in a figure's row of the sheet: the value, and how it is shown. */
function onSheet(campaign: Campaign, id: string, column: 'percent' | 'change'): readonly unknown[] {
  const { sheets, styles } = cityWorkbook(campaign, vi);
  const row = sheets.find(({ name }) => name === 'Tổng hợp')!.rows.find(({ cells }) => cells[2]?.value === id)!;
  const cell = row.cells[SUMMARY_COLUMNS[column] - 1];
  return [cell?.value, styles[cell?.style ?? '']?.numberFormat];
}

/** What stands in a figure's row of Word's table. */
const inWord = (campaign: Campaign, id: string): readonly string[] =>
  wordReportTable(campaign, vi)
    .rows.find(([own]) => own === id)!
    .map(String);

const FORMAT = '+0.00########" điểm %";-0.00########" điểm %";0.00########" điểm %"';

const DISTANCES: readonly (readonly [numerator: number, onSheet: number, inWords: string])[] = [
  // Two digits behind the mark, and those that it has where it is small.
  [9_773_400, -0.27, '-0,27 điểm %'],
  [9_873_400, 0.73, '+0,73 điểm %'],
  [9_795_100, -0.049, '-0,049 điểm %'],
  [9_799_555, -0.0045, '-0,0045 điểm %'],
  [9_799_999, -0.00001, '-0,00001 điểm %'],
  [9_800_000, 0, '0 điểm %'],
];

describe('a distance in percentage points is the same', () => {
  test.each(DISTANCES)('with %s on the sheet, in the pane and in Word', (numerator, value, text) => {
    const campaign = campaignOf(numerator);
    const figure = campaign.report.figures.find(({ indicator }) => indicator === '6.2');
    expect(onSheet(campaign, '6.2', 'percent')).toEqual([value, FORMAT]);
    expect(distanceText(figure?.distance ?? null, vi)).toBe(text);
    expect(inWord(campaign, '6.2')[5]).toBe(text);
  });

  test('of this year from last year too', () => {
    const campaign = campaignOf(9_800_000, 7.234);
    expect(onSheet(campaign, '4.1', 'change')).toEqual([-0.27, FORMAT]);
    expect(inWord(campaign, '4.1').at(-1)).toBe('-0,27 điểm %');
  });
});

describeWith(['soffice', 'uno'], 'LibreOffice computes the same', () => {
  test.each(DISTANCES)('with %s', (numerator) => {
    expectRecalculated(cityWorkbook(campaignOf(numerator, 7.234), vi));
  });
});
