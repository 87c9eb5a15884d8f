import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { CampaignDecision } from '../../../src/core/compilation/model/CampaignDecision';
import { reportJson } from '../../../src/core/report/reportJson';
import { wordReport } from '../../../src/core/report/wordReport';
import { vi } from '../../../src/core/words/vi/vi';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { rawWorkbookOf } from '../../support/rawWorkbookOf';

/** L04 has not sent, D02 has nothing of the kind, the ratio of L03 is withheld. Six local units make up 2.1 and 6.2. */
const FILES = [
  form('L01', { '2.1': 100, '6.2.TU': 99, '6.2.MAU': 100 }),
  form('L02', { '2.1': 200, '6.2.TU': 297, '6.2.MAU': 300 }),
  form('L03', { '2.1': 300, '6.2.TU': 500, '6.2.MAU': 400 }),
  form('D01', { '2.1': 30, '6.2.TU': 99, '6.2.MAU': 100 }),
  form('D02', { '2.1': 'x', '6.2.TU': 'x', '6.2.MAU': 'x' }),
];

const exempting = (...units: readonly string[]): readonly CampaignDecision[] =>
  units.map((unit) => ({ about: 'unit', unit, decision: 'exempt', reason: 'Mới thành lập' }));

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: FILES,
    kept: null,
    asOf: '2031-12-10',
    ...input,
  });
const figure = ({ report }: Campaign, id: string) => report.figures.find(({ indicator }) => indicator === id)!;
const count = (campaign: Campaign, id: string) => {
  const { contributors, expected, outcome } = figure(campaign, id);
  return [contributors, expected, outcome];
};

const nobody = compile({});
const absent = compile({ decisions: exempting('L04') });
const sender = compile({ decisions: exempting('L03', 'L04') });

test('an exempted unit is not missing from a figure: what was too little to judge is judged', () => {
  // 630 of 1,250.5 ha from four of five.
  expect(count(nobody, '2.1')).toEqual([4, 5, 'insufficient']);
  expect(count(absent, '2.1')).toEqual([4, 4, 'notMet']);
});

test('what it sent counts all the same, and what is withheld of it is not waited for', () => {
  expect(count(sender, '2.1')).toEqual([4, 4, 'notMet']);
  expect(figure(sender, '2.1').value).toBe(630);
  // 495 of 500 is 99%, and the target is above 98; L03's 500 of 400 is an error.
  expect(count(absent, '6.2')).toEqual([3, 4, 'insufficient']);
  expect(count(sender, '6.2')).toEqual([3, 3, 'met']);
  expect(figure(sender, '6.2').coverage).toEqual({ share: 100, of: 'denominators' });
});

test('no part is filled in for it', () => {
  const { settings } = nobody;
  const indicators = settings.indicators.map((each) =>
    each.indicator === '2.1' ? { ...each, imputation: 'kindMean' as const } : each,
  );
  const read = { settings: { ...settings, indicators }, problems: [] };
  expect(figure(compile({ settings: read }), '2.1').imputed).toEqual({ method: 'kindMean', units: 1 });
  expect(figure(compile({ settings: read, decisions: exempting('L04') }), '2.1').imputed).toBeNull();
});

test('one truth: Tổng hợp, Tình hình nộp, Word and JSON', () => {
  const json = reportJson(absent, vi);
  expect(json.figures.find(({ id }) => id === '2.1')).toMatchObject({ contributors: 4, expected: 4, result: 'notMet' });
  expect(json.ledger.find(({ unit }) => unit === 'L04')?.status).toBe('exempt');
  const sheets = cityWorkbook(absent, vi).sheets;
  const row = sheets[0]!.rows.find(({ cells }) => cells[2]?.value === '2.1')!;
  expect([row.cells[7]?.value, row.cells[9]?.value]).toEqual(['Chưa đạt', '4/4']);
  const texts = JSON.stringify(wordReport(absent, vi));
  // Eleven units, of which one is exempt and five have sent.
  expect(texts).toContain('5/10 đơn vị đã gửi báo cáo kết quả');
  expect(texts).toContain('không tính vào số đơn vị phải báo cáo (1): ');
  expect(texts).not.toContain('Số liệu của 4/');
});

test('the decision is kept in the workbook, and taking it back brings the unit back', () => {
  const kept = rawWorkbookOf(cityWorkbook(absent, vi));
  expect(count(compile({ kept, files: [] }), '2.1')).toEqual([4, 4, 'notMet']);
  const back = compile({ kept, files: [], decisions: [{ about: 'unit', unit: 'L04', decision: null, reason: '' }] });
  expect(count(back, '2.1')).toEqual([4, 5, 'insufficient']);
});

test('after the figures were closed, an exemption is a revision with the decision as its cause', () => {
  const closed = compile({ decisions: [{ about: 'closing', by: 'Giám đốc' }] });
  const kept = rawWorkbookOf(cityWorkbook(closed, vi));
  const [revision] = compile({ kept, files: [], decisions: exempting('L04') }).revisions;
  const changed = revision!.figures.find(({ indicator }) => indicator === '2.1')!;
  expect([changed.before, changed.after, changed.resultBefore, changed.resultAfter]).toEqual([
    630,
    630,
    'insufficient',
    'notMet',
  ]);
  expect(changed.causes).toEqual([{ kind: 'decision', unit: 'L04', file: null }]);
});

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  test.each([
    ['who has sent nothing', absent],
    ['who has sent what does not count', sender],
  ])('with one exempted %s', (_, campaign) => {
    expectRecalculated(cityWorkbook(campaign, vi));
  });
});
