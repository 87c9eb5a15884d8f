import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { readEarlierPeriod } from '../../../src/core/city/contract/readEarlierPeriod';
import { readSettings } from '../../../src/core/city/contract/settings/readSettings';
import { settingsOf } from '../../../src/core/city/contract/settings/settingsOf';
import { settingsSheet } from '../../../src/core/city/draw/settings/settingsSheet';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { reportJson } from '../../../src/core/report/reportJson';
import { wordReport } from '../../../src/core/report/wordReport';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { campaignForm, type FormCells } from '../../support/campaign/campaignForm';
import { BODIES, CAMPAIGN_ROSTER as roster, COMMUNES } from '../../support/campaign/campaignRoster';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { rawWorkbookOf } from '../../support/rawForm';
import { rawWorkbookOf as reopened } from '../../support/rawWorkbookOf';
import { savedAndOpened } from '../../support/savedAndOpened';
import { typeInto } from '../../support/typeInto';

const [catalogue] = bundledCatalogues;
const [A, B, C] = COMMUNES.map(({ code }) => code) as [string, string, string, ...string[]];
const few = { ...roster, units: [...COMMUNES.slice(0, 3), ...BODIES.slice(0, 40)] };

function sent(code: string, cells: FormCells, period = '2026'): ReceivedFile {
  const unit = few.units.find((each) => each.code === code)!;
  const raw = rawWorkbookOf(campaignForm(unit, cells, { period }));
  return {
    file: `${code}.xlsx`,
    sha256: `${code}${JSON.stringify(cells)}`,
    result: readSubmission(raw, { catalogues: [catalogue], roster: few }),
  };
}

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({ catalogue, roster: few, period: '2026', files: [], kept: null, asOf: '2026-12-21', ...input });

const kept = (campaign: Campaign): RawWorkbook => savedAndOpened(cityWorkbook(campaign, vi));

const figure = ({ report }: Campaign, id: string) => report.figures.find(({ indicator }) => indicator === id)!;

/** The sentence of the Word report about a figure. */
function sentence(campaign: Campaign, id: string): string {
  const texts = wordReport(campaign, vi).blocks.flatMap((block) =>
    block.kind === 'item' ? [block.text.map(({ text }) => text).join('')] : [],
  );
  return texts.find((text) => text.includes(`(${id}):`)) ?? '';
}

const FILES = [
  sent(A, {
    CT_15_1_TU: 400,
    CT_15_1_MAU: 1000,
    CT_16_1_TU: 500,
    CT_16_1_MAU: 1000,
    CT_22_1_TU: 751,
    CT_22_1_MAU: 1000,
  }),
  // Nobody of 500 is trained: 0, not a fault.
  sent(B, {
    CT_15_1_TU: '-',
    CT_15_1_MAU: 500,
    CT_16_1_TU: 500,
    CT_16_1_MAU: 1000,
    CT_22_1_TU: 751,
    CT_22_1_MAU: 1000,
  }),
  sent(C, {
    CT_15_1_TU: 600,
    CT_15_1_MAU: 1000,
    CT_16_1_TU: 500,
    CT_16_1_MAU: 1000,
    CT_22_1_TU: 751,
    CT_22_1_MAU: 1000,
  }),
  sent('HP-BHXH', { CT_16_1_TU: 1704, CT_16_1_MAU: 3000 }),
  sent('HP-TK', { CT_1_1: 12.1, CT_1_4: -0.5 }),
  sent('HP-SKHCN', { CT_14_1: 7 }),
  sent('HP-STC', { CT_12_1: 4.1 }),
];
/** The office has decided that communes send their figures of defence and security. */
const DECIDED = readSettings(
  typeInto(
    reopened({ sheets: [settingsSheet(settingsOf(catalogue, few), catalogue, vi)] }),
    'openQuestions',
    ['key', 'pho-bien-21-22'],
    'value',
    'có gửi',
  ),
  catalogue,
  few,
);
const base = compile({ files: FILES, settings: DECIDED });

describe('whose figure is the city’s', () => {
  test('the lead body’s where it came, the units’ beside it', () => {
    // 1.704 ÷ 3.000 is 56,8 %; the units have 1.500 of 3.000.
    expect(reportJson(base, vi).figures.find(({ id }) => id === '16.1')).toMatchObject({
      value: 56.8,
      source: 'lead',
      lead: 56.8,
      units: 50,
      percent: null,
      distance: { kind: 'points', value: 0 },
      result: 'met',
      contributors: 1,
      expected: 1,
    });
    expect(sentence(base, '16.1')).toBe(
      'Tỷ lệ lao động trong độ tuổi tham gia bảo hiểm xã hội (16.1): 56,8%; mục tiêu 56,8; so với mục tiêu: 0 điểm %; kết quả: đạt. Tổng hợp từ các đơn vị: 50,0%.',
    );
  });

  test('else the units’, which is said; “-” over a number is 0 of so many', () => {
    // (400 + 0 + 600) ÷ (1.000 + 500 + 1.000).
    expect(reportJson(base, vi).figures.find(({ id }) => id === '15.1')).toMatchObject({
      value: 40,
      source: 'unitsInsteadOfLead',
      lead: null,
      units: 40,
      distance: { kind: 'points', value: 1 },
      result: 'exceeded',
      contributors: 3,
      expected: 3,
    });
    expect(base.report.findings.filter(({ finding }) => finding.code === 'RATIO_HALF_GIVEN')).toEqual([]);
    expect(sentence(base, '15.1')).toContain(
      '(15.1): 40%; mục tiêu 39; so với mục tiêu: +1 điểm %; kết quả: vượt. Tổng hợp từ các đơn vị; cơ quan chủ trì chưa có số.',
    );
  });

  test('the office may say otherwise', () => {
    const units = compile({ kept: typeInto(kept(base), 'indicators', ['key', '16.1'], 'counts', 'Các đơn vị') });
    expect(figure(units, '16.1')).toMatchObject({ value: 50, counts: 'units', standsIn: false, outcome: 'notMet' });
    expect(sentence(units, '16.1')).toContain(
      '(16.1): 50,0%; mục tiêu 56,8; so với mục tiêu: -6,8 điểm %; kết quả: chưa đạt. Số của cơ quan chủ trì: 56,8%.',
    );
    const lead = compile({ kept: typeInto(kept(base), 'indicators', ['key', '15.1'], 'counts', 'Cơ quan chủ trì') });
    expect(figure(lead, '15.1')).toMatchObject({ value: null, counts: 'lead', unitsValue: 40, outcome: 'noData' });
  });

  test('a lead body’s figure that is set aside did not come', () => {
    const odd = compile({
      files: [...FILES.slice(0, 3), sent('HP-BHXH', { CT_16_1_TU: 2_000_000, CT_16_1_MAU: 3_500_000 })],
    });
    const [found] = odd.conflicts.filter(({ unit, about }) => unit === 'HP-BHXH' && about.kind === 'doubtful');
    expect(found!.about).toMatchObject({
      doubts: [{ kind: 'limit', part: 'denominator', max: 3_000_000, ofCity: true }],
    });
    const left = compile({
      kept: kept(odd),
      decisions: [{ about: 'conflict', conflict: found!.id, choice: 'leave', reason: '' }],
    });
    expect(figure(left, '16.1')).toMatchObject({ value: 50, counts: 'units', standsIn: true });
    expect(left.conflicts.find(({ id }) => id === found!.id)).toMatchObject({ applied: 'leave', isOpen: false });
  });
});

describe('results in words', () => {
  test.each([
    // The form of the body that leads them brings 2025's 11,81 and 4,33.
    [
      '1.1',
      '(1.1): 12,1%, tăng 0,29 điểm % so với cùng kỳ năm trước (11,81%); mục tiêu khoảng 13; so với mục tiêu: -0,9 điểm %; kết quả: chưa đạt.',
    ],
    [
      '1.4',
      '(1.4): -0,5%, giảm 4,83 điểm % so với cùng kỳ năm trước (4,33%); mục tiêu 2; so với mục tiêu: -2,5 điểm %; kết quả: chưa đạt.',
    ],
    ['12.1', '(12.1): 4,1 tỷ USD; mục tiêu 3,8 – 4,3; so với mục tiêu: trong khoảng; kết quả: đạt.'],
    ['14.1', '(14.1): hạng 7; mục tiêu top 5 (phấn đấu 3); so với mục tiêu: -2 bậc; kết quả: chưa đạt.'],
    // 2.253 ÷ 3.000: strictly above 75.
    ['22.1', '(22.1): 75,1%; mục tiêu trên 75; so với mục tiêu: +0,1 điểm %; kết quả: đạt.'],
  ])('%s', (id, words) => {
    expect(sentence(base, id)).toContain(words);
  });

  test('the tolerance of “khoảng” is the office’s own', () => {
    // 12,1 is within 13 ± 1.
    const wider = compile({ kept: typeInto(kept(base), 'parameters', ['key', '1.1:tolerance'], 'value', 1) });
    expect(wider.settingsProblems).toEqual([]);
    expect(figure(wider, '1.1').outcome).toBe('met');
  });

  test('on which digits they rest stands in the sheet and in the report', () => {
    const texts = JSON.stringify([cityWorkbook(base, vi).sheets[0]!.rows, wordReport(base, vi).blocks]);
    expect(texts.split('Kết quả so số báo cáo làm tròn đến số chữ số thập phân mà Kế hoạch ghi')).toHaveLength(3);
    const exact = compile({ kept: typeInto(kept(base), 'judgement', ['key', 'digits'], 'value', 'đúng số báo cáo') });
    expect(exact.settings.judgement.digits).toBe('value');
    const odd = compile({ kept: typeInto(kept(base), 'judgement', ['key', 'digits'], 'value', 'hai') });
    expect(odd.settingsProblems).toMatchObject([
      { code: 'JUDGEMENT_UNKNOWN', params: { key: 'digits', found: 'hai' } },
    ]);
  });

  test('the table of the report says how firm each figure is', () => {
    const table = wordReport(base, vi).blocks.find((block) => block.kind === 'table' && block.rows.length === 36);
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns[8]!.caption).toBe('Tình trạng số liệu');
    expect(table.rows.find(([id]) => id === '16.1')![8]).toBe('chính thức');
    expect(table.rows.find(([id]) => id === '16.1')![5]).toBe('0 điểm %');
    expect(table.rows.find(([id]) => id === '2.1')![8]).toBe('');
  });
});

describe('figures that are filled in', () => {
  const cells = (dwellings: number, trained: number, workers: number): FormCells => ({
    CT_18_1: dwellings,
    CT_15_1_TU: trained,
    CT_15_1_MAU: workers,
  });
  const first = compile({
    period: '2026-Q3',
    files: [
      sent(A, cells(100, 40, 100), '2026-Q3'),
      sent(B, cells(50, 30, 100), '2026-Q3'),
      sent(C, cells(40, 10, 50), '2026-Q3'),
    ],
  });
  const reading = readEarlierPeriod(kept(first), catalogue, '2026');
  if (!reading.ok) throw new Error(reading.problem);
  const second = compile({
    files: [sent(A, cells(150, 44, 110)), sent(B, cells(75, 33, 110))],
    earlierPeriod: reading.earlierPeriod,
  });
  const filled = (id: string, how: string) =>
    compile({ kept: typeInto(kept(second), 'indicators', ['key', id], 'imputation', how) });
  const GROWTH = 'số kỳ trước nhân mức tăng của các đơn vị khác';

  test('an amount that adds up is not carried forward', () => {
    const carried = filled('18.1', 'số kỳ trước của đơn vị');
    expect(carried.settingsProblems).toMatchObject([{ code: 'IMPUTATION_ACCUMULATES', params: { indicator: '18.1' } }]);
    expect(figure(carried, '18.1')).toMatchObject({ value: 225, imputed: null });
  });

  test('but grows with the others, and is marked', () => {
    // (150 + 75) ÷ (100 + 50) is 1,5; 40 become 60.
    const grown = filled('18.1', GROWTH);
    expect(grown.report.imputed).toEqual([
      { unit: C, indicator: '18.1', method: 'growth', value: 60, numerator: null, denominator: null, basis: '2026-Q3' },
    ]);
    expect(figure(grown, '18.1')).toMatchObject({
      value: 285,
      reportedValue: 225,
      imputed: { method: 'growth', units: 1 },
      status: 'mixed',
    });
  });

  test('of a ratio each part does', () => {
    // 77 ÷ 70 and 220 ÷ 200 are 1,1: 10 of 50 become 11 of 55; (77 + 11) ÷ (220 + 55).
    expect(figure(filled('15.1', GROWTH), '15.1')).toMatchObject({ value: 32, numerator: 88, denominator: 275 });
    // Carried forward: (77 + 10) ÷ (220 + 50).
    expect(figure(filled('15.1', 'số kỳ trước của đơn vị'), '15.1').value).toBeCloseTo(32.2222222, 6);
  });
});

describeWith(['soffice', 'uno'], 'LibreOffice', () => {
  test('agrees with every distance, source and result', () => {
    expectRecalculated(cityWorkbook(base, vi));
  });
});
