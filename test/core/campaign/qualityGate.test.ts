import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { readEarlierPeriod } from '../../../src/core/city/contract/readEarlierPeriod';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import type { Conflict } from '../../../src/core/compilation/model/Conflict';
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
import { savedAndOpened } from '../../support/savedAndOpened';
import { typeInto } from '../../support/typeInto';

const [catalogue] = bundledCatalogues;
const few = { ...roster, units: [...COMMUNES.slice(0, 10), ...BODIES.slice(0, 40)] };

function sent(code: string, cells: FormCells, period = '2026'): ReceivedFile {
  const unit = few.units.find((each) => each.code === code)!;
  const result = readSubmission(rawWorkbookOf(campaignForm(unit, cells, { period })), {
    catalogues: [catalogue],
    roster: few,
  });
  return { file: `${code}.xlsx`, sha256: `${code}${JSON.stringify(cells)}`, result };
}

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({ catalogue, roster: few, period: '2026', files: [], kept: null, asOf: '2026-12-21', ...input });

const kept = (campaign: Campaign): RawWorkbook => savedAndOpened(cityWorkbook(campaign, vi));

const cases = ({ conflicts }: Campaign): readonly Conflict[] =>
  conflicts.filter(({ about }) => about.kind === 'doubtful');
const figure = ({ report }: Campaign, id: string) => report.figures.find(({ indicator }) => indicator === id)!;
const reservations = (campaign: Campaign): string => JSON.stringify(wordReport(campaign, vi).blocks);

const code = (at: number): string => COMMUNES[at]!.code;
const name = (at: number): string => COMMUNES[at]!.name;

/** Ten communes with 4.000 of 10.000 workers each, the first with what is asked for. */
const workers = (numerator: number, denominator: number): readonly ReceivedFile[] =>
  COMMUNES.slice(0, 10).map((unit, at) =>
    sent(
      unit.code,
      at === 0 ? { CT_15_1_TU: numerator, CT_15_1_MAU: denominator } : { CT_15_1_TU: 4000, CT_15_1_MAU: 10_000 },
    ),
  );

describe('a denominator that no commune can have', () => {
  const campaign = compile({ files: workers(900_000_000_000_000, 990_000_000_000_000) });

  test('is a case to decide, with every limit that it passes', () => {
    const [found, ...others] = cases(campaign);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: `doubtful:${code(0)}:15.1:900000000000000/990000000000000`,
      unit: code(0),
      applied: 'use',
      isOpen: true,
      choices: [{ id: 'use' }, { id: 'leave' }, { id: 'ask' }],
      about: {
        indicator: '15.1',
        doubts: [
          { kind: 'limit', part: 'numerator', value: 900_000_000_000_000, min: null, max: 130_000, ofCity: false },
          { kind: 'limit', part: 'denominator', value: 990_000_000_000_000, min: null, max: 130_000, ofCity: false },
          // 990.000.000.000.000 ÷ 990.000.000.090.000.
          { kind: 'leverage', part: 'denominator', share: expect.closeTo(99.99999999, 6) as number },
          { kind: 'outlier', part: 'value' },
          { kind: 'outlier', part: 'numerator', median: 4000 },
          { kind: 'outlier', part: 'denominator', median: 10_000 },
        ],
      },
    });
  });

  test('proves nothing: 90,91 % is no “vượt” while it is open', () => {
    // (9·10¹⁴ + 36.000) ÷ (9,9·10¹⁴ + 90.000) × 100.
    expect(figure(campaign, '15.1')).toMatchObject({ outcome: 'insufficient', unproven: true, contributors: 10 });
    expect(figure(campaign, '15.1').value).toBeCloseTo(90.90909, 5);
  });

  test('the report says so by unit and figure', () => {
    expect(reservations(campaign)).toContain('1 số của đơn vị vượt mức cần xem xét, chưa có quyết định');
    expect(reservations(campaign)).toContain(`${name(0)} – Tỷ lệ`);
    expect(reservations(campaign)).toContain(
      'mẫu số 990.000.000.000.000 người ngoài mức có thể của một đơn vị (đến 130.000)',
    );
    expect(reportJson(campaign, vi).cases).toMatchObject([
      { unit: code(0), indicator: '15.1', open: true, used: true, decision: null },
    ]);
  });

  test('set aside, the figure is that of the other nine, and it can be taken back', () => {
    const [{ id }] = cases(campaign) as [Conflict];
    const decide = (choice: string | null, from: Campaign): Campaign =>
      compile({
        kept: kept(from),
        decisions: [{ about: 'conflict', conflict: id, choice, reason: 'nhầm đơn vị tính' }],
      });
    const left = decide('leave', campaign);
    // 9 × 4.000 ÷ (9 × 10.000).
    expect(figure(left, '15.1')).toMatchObject({ value: 40, contributors: 9, expected: 10, unproven: false });
    expect(cases(left)).toMatchObject([
      { id, applied: 'leave', isOpen: false, decision: { reason: 'nhầm đơn vị tính' } },
    ]);
    expect(left.report.lines.find(({ unit, indicator }) => unit === code(0) && indicator === '15.1')).toMatchObject({
      use: 'none',
      reason: 'setAside',
    });
    expect(reservations(left)).toContain('1 số của đơn vị không được dùng theo quyết định');
    expect(reservations(left)).not.toContain('chưa có quyết định');
    // Compiled again with nothing new it is the same; the decision is kept.
    expect(figure(compile({ kept: kept(left) }), '15.1')).toEqual(figure(left, '15.1'));
    expect(figure(decide(null, left), '15.1')).toMatchObject({ contributors: 10, unproven: true });
  });

  test('used after all, it is judged; asked about, it stays open', () => {
    const [{ id }] = cases(campaign) as [Conflict];
    const workbook = kept(campaign);
    const used = compile({ kept: typeInto(workbook, 'conflicts', ['id', id], 'decision', 'dùng') });
    expect(figure(used, '15.1')).toMatchObject({ outcome: 'exceeded', unproven: false });
    expect(cases(used)).toMatchObject([{ isOpen: false }]);
    const asked = compile({ kept: typeInto(workbook, 'conflicts', ['id', id], 'decision', 'hỏi lại đơn vị') });
    expect(cases(asked)).toMatchObject([{ isOpen: true, applied: 'use', decision: { choice: 'ask' } }]);
    expect(figure(asked, '15.1').outcome).toBe('insufficient');
    expect(JSON.stringify(cityWorkbook(asked, vi).sheets.find((each) => each.name === 'Xung đột')!.rows)).toContain(
      'đang hỏi đơn vị',
    );
    // A decision is about these numbers: other numbers of the same unit are not set aside with them.
    const left = compile({ kept: typeInto(workbook, 'conflicts', ['id', id], 'decision', '2') });
    const mended = compile({
      kept: kept(left),
      files: workers(4100, 10_000)
        .slice(0, 1)
        .map((each) => ({ ...each, sha256: 'new' })),
    });
    // (9 × 4.000 + 4.100) ÷ 100.000.
    expect(figure(mended, '15.1')).toMatchObject({ value: 40.1, contributors: 10, unproven: false });
    expect(cases(mended).find((each) => each.id === id)).toMatchObject({ isOpen: false });
  });

  test('the limits are the office’s own', () => {
    const wider = (unit: number | null) =>
      compile({
        kept: [['15.1:numerator', unit] as const, ['15.1:denominator', unit] as const].reduce(
          (workbook, [key, value]) => typeInto(workbook, 'limits', ['key', key], 'unit', value),
          kept(campaign),
        ),
      });
    for (const unit of [1e15, null]) {
      expect(cases(wider(unit))[0]!.about).toMatchObject({
        doubts: [{ kind: 'leverage' }, { kind: 'outlier' }, { kind: 'outlier' }, { kind: 'outlier' }],
      });
    }
    // “200.000” typed as text may be two hundred: the limit stays, and that is said.
    const typed = compile({ kept: typeInto(kept(campaign), 'limits', ['key', '15.1:denominator'], 'unit', '200.000') });
    expect(typed.settingsProblems).toMatchObject([
      { code: 'LIMIT_NOT_A_NUMBER', params: { key: '15.1:denominator', found: '200.000' } },
    ]);
    expect(typed.settings.limits).toContainEqual({
      indicator: '15.1',
      part: 'denominator',
      unit: 130_000,
      cityLeast: null,
      city: 3_000_000,
    });
  });
});

describe('one unit’s share', () => {
  const dwellings = (...figures: readonly number[]) =>
    compile({ files: figures.map((figure, at) => sent(code(at), { CT_18_1: figure })) });

  test.each([
    // 300 of 1.200 are 25 %: not beyond; 301 of 1.201 are.
    [[300, 180, 180, 180, 180, 180], []],
    [[301, 180, 180, 180, 180, 180], [25.06]],
    // Of four even equal parts would have 25 %.
    [[900, 100, 100, 100], []],
    [[900, 100, 100, 100, 100], [69.23]],
  ] as const)('%j', (figures, shares) => {
    const doubts = cases(dwellings(...figures)).flatMap(({ about }) => (about.kind === 'doubtful' ? about.doubts : []));
    expect(doubts.map((doubt) => (doubt.kind === 'leverage' ? Number(doubt.share.toFixed(2)) : doubt))).toEqual(shares);
  });

  test('the limit is a setting', () => {
    const base = dwellings(900, 100, 100, 100, 100);
    expect(
      cases(compile({ kept: typeInto(kept(base), 'judgement', ['key', 'mostShareOfUnit'], 'value', 70) })),
    ).toEqual([]);
  });

  test('what a set-aside figure hid is seen then', () => {
    // 9.000 of 9.500; without it 300 of 500.
    const base = dwellings(9000, 300, 40, 40, 40, 40, 40);
    expect(cases(base)).toHaveLength(1);
    const [{ id }] = cases(base) as [Conflict];
    const left = compile({
      kept: kept(base),
      decisions: [{ about: 'conflict', conflict: id, choice: 'leave', reason: '' }],
    });
    expect(cases(left)).toMatchObject([
      { unit: code(1), isOpen: true, about: { doubts: [{ kind: 'leverage', share: 60 }] } },
      { unit: code(0), isOpen: false },
    ]);
  });
});

test('a commune with more than the whole city, by its lead body', () => {
  const campaign = compile({
    files: [
      sent(code(0), { CT_16_1_TU: 900, CT_16_1_MAU: 1000 }),
      sent('HP-BHXH', { CT_16_1_TU: 700, CT_16_1_MAU: 950 }),
    ],
  });
  expect(cases(campaign).filter(({ unit }) => unit === code(0))).toMatchObject([
    {
      about: {
        doubts: [
          { kind: 'aboveCity', part: 'numerator', value: 900, city: 700 },
          { kind: 'aboveCity', part: 'denominator', value: 1000, city: 950 },
        ],
      },
    },
  ]);
});

test('a lead body’s figure outside what is likely of the city; what still adds up only above it', () => {
  const doubts = (cells: FormCells, body: string, period: string) =>
    cases(compile({ period, files: [sent(body, cells, period)] })).flatMap(({ about }) =>
      about.kind === 'doubtful' ? about.doubts : [],
    );
  expect(doubts({ CT_1_1: 45 }, 'HP-TK', '2026')).toEqual([
    { kind: 'limit', part: 'value', value: 45, min: 5, max: 20, ofCity: true },
  ]);
  // 30 tỷ USD is the least of a year.
  expect(doubts({ CT_7_1: 12 }, 'HP-TK', '2026')).toHaveLength(1);
  expect(doubts({ CT_7_1: 12 }, 'HP-TK', '2026-Q1')).toEqual([]);
});

test('a cumulative figure below that of an earlier period', () => {
  const first = compile({
    period: '2026-Q1',
    files: [sent(code(0), { CT_18_1: 120, CT_16_1_TU: 9, CT_16_1_MAU: 10 }, '2026-Q1')],
  });
  const reading = readEarlierPeriod(kept(first), catalogue, '2026-Q2');
  if (!reading.ok) throw new Error(reading.problem);
  const files = [sent(code(0), { CT_18_1: 119, CT_16_1_TU: 8, CT_16_1_MAU: 10 }, '2026-Q2')];
  const second = compile({ period: '2026-Q2', files, earlierPeriod: reading.earlierPeriod });
  expect(cases(second)).toMatchObject([
    {
      unit: code(0),
      about: { indicator: '18.1', doubts: [{ kind: 'fell', value: 119, previous: 120, period: '2026-Q1' }] },
    },
  ]);
  expect(reservations(second)).toContain('số lũy kế 119 căn thấp hơn số đã báo cáo quý I năm 2026 (120)');
});

describeWith(['soffice', 'uno'], 'LibreOffice', () => {
  test('says the same of a figure that proves nothing, and of one without what was set aside', () => {
    const open = compile({ files: workers(900_000, 990_000) });
    expectRecalculated(cityWorkbook(open, vi));
    const [{ id }] = cases(open) as [Conflict];
    const left = compile({
      kept: kept(open),
      decisions: [{ about: 'conflict', conflict: id, choice: 'leave', reason: '' }],
    });
    expectRecalculated(cityWorkbook(left, vi));
  });
});
