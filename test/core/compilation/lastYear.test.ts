import type { CityFigure } from '../../../src/core/compilation/model/CityReport';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { DATA_COLUMNS } from '../../../src/core/city/contract/data/dataLayout';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { firstCampaign } from '../../support/firstCampaign';
import { rawWorkbookOf } from '../../support/rawForm';
import { compile, figure, form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const said = ({ lastYear, change }: CityFigure) => ({ lastYear, change });
const NOTHING = { lastYear: null, change: null };

/** 2.1 is the sum of six units; each of those who report gave last year's. */
const COMPLETE: readonly ReceivedFile[] = [
  form('L01', { '2.1': 120.5, '2.1.CK': 100.1, '6.2.TU': 95, '6.2.MAU': 100, '6.2.CK': 90 }),
  form('L02', { '2.1': 30, '2.1.CK': 20.2 }),
  // None last year, and none this year: a part of both sums.
  form('D01', { '2.1': '-', '2.1.CK': '-' }),
  form('BM-TK', { '4.1': 7.25, '4.1.CK': 6.9, '11.1': 8, '11.1.CK': 11 }),
  form('BM-GT', { '5.1': 45, '5.1.CK': 40 }),
];

test('a sum is held against the sum of last year, where each who stands in it gave it', () => {
  // 150.5 against 120.3: 25.1039…% more.
  const { lastYear, change } = figure(compile(COMPLETE), '2.1');
  expect(lastYear).toBe(120.3);
  expect(change).toEqual({ kind: 'percent', value: expect.closeTo(25.103906899418, 9) as number });
});

test.each([
  ['one who gave none', [...COMPLETE, form('L03', { '2.1': 5 })]],
  ['nobody who gave any', [form('L01', { '2.1': 120.5 })]],
  ['no form at all', []],
])('nothing is said with %s', (_, files) => {
  expect(said(figure(compile(files), '2.1'))).toEqual(NOTHING);
});

test('the lead body says last year’s: points of a rate, percent of an amount, places of a rank', () => {
  const report = compile(COMPLETE);
  expect(said(figure(report, '4.1'))).toEqual({ lastYear: 6.9, change: { kind: 'points', value: 0.35 } });
  expect(said(figure(report, '5.1'))).toEqual({ lastYear: 40, change: { kind: 'percent', value: 12.5 } });
  expect(said(figure(report, '11.1'))).toEqual({ lastYear: 11, change: { kind: 'places', value: 3 } });
});

test('last year’s figure alone is no report', () => {
  const { receipts } = compile([form('BM-TK', { '4.1.CK': 6.9 })]);
  expect(receipts.find(({ unit }) => unit === 'BM-TK')?.content).toBe('empty');
});

test('percentages of the parts make no percentage of the whole', () => {
  const { value, ...rest } = figure(compile(COMPLETE), '6.2');
  expect(value).toBe(95);
  expect(said(rest as CityFigure)).toEqual(NOTHING);
});

test('a kept city workbook keeps it; one of before, without the column, says nothing', () => {
  const drawn = cityWorkbook(firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files: COMPLETE }), vi);
  const kept = rawWorkbookOf(drawn);
  const again = (workbook: RawWorkbook) =>
    compileCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files: [], kept: workbook, asOf: '2031-12-21' });
  expect(said(figure(again(kept).report, '5.1'))).toEqual({ lastYear: 40, change: { kind: 'percent', value: 12.5 } });
  const sheets = kept.sheets.map((sheet) =>
    sheet.name === vi.city.sheets.data
      ? { ...sheet, cells: sheet.cells.filter(({ column }) => column !== DATA_COLUMNS.lastYear) }
      : sheet,
  );
  const old = figure(again({ ...kept, sheets }).report, '5.1');
  expect([old.value, old.lastYear, old.change]).toEqual([45, null, null]);
});

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  test.each([
    ['with all of last year', COMPLETE],
    ['with one who gave none', [...COMPLETE, form('L03', { '2.1': 5 })]],
  ])('%s', (_, files) => {
    expectRecalculated(cityWorkbook(firstCampaign({ catalogue: PLAN, roster: ROSTER, period: PERIOD, files }), vi));
  });
});
