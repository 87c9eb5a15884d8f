import { questionsJson } from '../../../src/core/report/questionsJson';
import { expectSameBytes } from '../../support/expectSameBytes';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { readSettings } from '../../../src/core/city/contract/settings/readSettings';
import { settingsOf } from '../../../src/core/city/contract/settings/settingsOf';
import { settingsSheet } from '../../../src/core/city/draw/settings/settingsSheet';
import { rawWorkbookOf } from '../../support/rawWorkbookOf';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { sourceGaps } from '../../../src/core/campaign/quality/sourceGaps';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { xlsxOf } from '../../support/xlsxOf';
import { CATALOGUE } from '../../support/campaign/campaignForm';
import { CAMPAIGN_ROSTER } from '../../support/campaign/campaignRoster';
import {
  body,
  commune,
  deadline,
  december,
  february,
  KEPT_NOTE,
  type CampaignStep,
} from '../../support/campaign/campaignSteps';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { saidOfUnits } from '../../support/saidOfUnits';
import { typeInto } from '../../support/typeInto';

/** The plan of an office that takes its figures from the units, so that each form is seen in them. */
const UNITS_COUNT: Catalogue = {
  ...CATALOGUE,
  groups: CATALOGUE.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((indicator) =>
      indicator.method.kind === 'lead'
        ? indicator
        : { ...indicator, method: { ...indicator.method, counts: 'units' as const } },
    ),
  })),
};

const PERIOD = '2026';

async function received({ files }: CampaignStep): Promise<readonly ReceivedFile[]> {
  const context = { catalogues: [CATALOGUE], roster: CAMPAIGN_ROSTER };
  const all = [];
  for (const { name, bytes } of files) all.push(...(await receiveFile({ name, content: bytes }, context)));
  return all;
}

/** The office has decided that communes send their figures of defence and security. */
const DECIDED = readSettings(
  typeInto(
    rawWorkbookOf({ sheets: [settingsSheet(settingsOf(UNITS_COUNT, CAMPAIGN_ROSTER), UNITS_COUNT, vi)] }),
    'openQuestions',
    ['key', 'pho-bien-21-22'],
    'value',
    'có gửi',
  ),
  UNITS_COUNT,
  CAMPAIGN_ROSTER,
);

const compile = (
  files: readonly ReceivedFile[],
  workbook: RawWorkbook | null,
  more: Partial<CampaignInput>,
): Campaign =>
  compileCampaign({
    catalogue: UNITS_COUNT,
    roster: CAMPAIGN_ROSTER,
    period: PERIOD,
    files,
    kept: workbook,
    asOf: '2026-12-16',
    ...(workbook === null ? { settings: DECIDED } : {}),
    ...more,
  });

function bytesOf(campaign: Campaign): Uint8Array {
  return xlsxOf(cityWorkbook(campaign, vi));
}

function opened(bytes: Uint8Array): RawWorkbook {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

const type = (workbook: RawWorkbook, unit: string, column: string, text: string): RawWorkbook =>
  typeInto(workbook, 'tracking', ['unit', unit], column, text);
const figure = ({ report }: Campaign, id: string) => report.figures.find(({ indicator }) => indicator === id)!;
const state = ({ tracking }: Campaign, unit: string) => {
  const own = tracking.units.find((each) => each.unit === unit)!;
  return [own.result.state, own.result.daysLate, own.versions];
};
const used = ({ report }: Campaign, unit: string) => {
  const { file, rule } = report.receipts.find((line) => line.unit === unit)!;
  return [file, rule];
};
const conflicts = (campaign: Campaign) =>
  campaign.conflicts.map(({ id, about, applied, isOpen }) => [id, about.kind, applied, isOpen]);

/** Three steps, each compiled into the workbook of the one before with that day's mails alone. */
let files: readonly (readonly ReceivedFile[])[];
let first: Campaign;
let second: Campaign;
let third: Campaign;
let written: RawWorkbook;
let bytes: Uint8Array;

beforeAll(async () => {
  files = await Promise.all([february(), december(), deadline()].map(received));
  const [spring = [], winter = [], last = []] = files;
  first = compile(spring, null, { asOf: '2026-03-05' });
  second = compile(winter, opened(bytesOf(first)), { asOf: '2026-12-10' });
  written = opened(bytesOf(second));
  written = type(written, commune(3).code, 'decision', 'trả lại');
  written = type(written, commune(3).code, 'reason', 'Chưa ký số');
  written = type(written, 'TG-121', 'decision', 'miễn');
  written = type(written, commune(110).code, 'note', 'Hẹn ngày 18/12');
  written = typeInto(written, 'conflicts', ['id', 'notLead:HP-SCT:7.1'], 'decision', 'Không dùng');
  written = typeInto(written, 'conflicts', ['id', 'notLead:HP-SCT:7.1'], 'reason', 'Lấy số của Thống kê');
  third = compile(last, written, { asOf: '2026-12-16' });
  bytes = bytesOf(third);
});

describe('February: plans', () => {
  test('100 communes and one body have sent theirs, ten of them late', () => {
    expect(first.tracking.total).toEqual({
      cluster: null,
      kind: null,
      expected: 274,
      expectedPlans: 274,
      ownPlans: 101,
      ownPlansLate: 10,
      results: 0,
      resultsLate: 0,
      empty: 0,
      withErrors: 0,
      returned: 0,
      accepted: 0,
    });
    expect(first.tracking.groups).toHaveLength(35);
    const { ownPlan } = first.tracking.units.find(({ unit }) => unit === commune(95).code)!;
    // 3 March after 28 February.
    expect([ownPlan.state, ownPlan.daysLate, ownPlan.time?.source]).toEqual(['accepted', 3, 'stamp']);
    expect(first.changes).toEqual({ asOf: null, changes: [] });
    expect(first.conflicts).toEqual([]);
  });
});

describe('10 December: most results', () => {
  test('ledger', () => {
    // Communes 1 to 90 but 11, the 23 bodies that are known but one, and 100 others.
    expect(second.tracking.total).toMatchObject({
      expected: 274,
      ownPlans: 101,
      results: 89 + 22 + 100,
      resultsLate: 0,
      withErrors: 2, // 9 and 10
      accepted: 211 - 2, // 7, 8 and Sở Công Thương with warnings that the officer may look at
    });
    expect(state(second, commune(1).code)).toEqual(['accepted', -6, 2]); // 8 December before the 14th
    expect(state(second, commune(5).code)).toEqual(['accepted', -6, 3]);
    expect(state(second, commune(6).code)).toEqual(['accepted', -6, 2]); // the copy is the same form
    expect(state(second, commune(9).code)).toEqual(['withErrors', -6, 2]);
    expect(state(second, commune(10).code)).toEqual(['withErrors', -6, 2]);
    expect(state(second, commune(11).code)).toEqual(['notSent', 0, 1]);
    expect(state(second, commune(12).code)).toEqual(['accepted', -6, 2]); // its warning is kept with a reason
    expect(state(second, commune(13).code)).toEqual(['accepted', null, 2]); // neither stamp nor time
    expect(state(second, commune(7).code)[0]).toBe('accepted');
    expect(state(second, commune(8).code)[0]).toBe('accepted');
    expect(state(second, 'HP-SCT')[0]).toBe('accepted');
    expect(state(second, 'HP-SNNMT')[0]).toBe('notSent');
  });

  test('which form counts, and by which rule', () => {
    expect(used(second, commune(1).code)).toEqual([`kh-56-2026_2026_${commune(1).code}.xlsx`, 'only']);
    expect(used(second, commune(5).code)).toEqual([`kh-56-2026_2026_${commune(5).code}.xlsx`, 'stamp']);
    // Saved a day later, but without a stamp.
    expect(used(second, commune(14).code)).toEqual([`kh-56-2026_2026_${commune(14).code}.xlsx`, 'stamp']);
  });

  test('conflicts, those to be looked at first', () => {
    const key = (unit: string) => second.report.receipts.find((line) => line.unit === unit)!.sha256!.slice(0, 16);
    const q3 = second.refusals.find(({ code }) => code === 'OTHER_PERIOD')!.sha256!.slice(0, 16);
    const [c5, c7, c8, c14] = [5, 7, 8, 14].map((i) => commune(i).code) as [string, string, string, string];
    expect(conflicts(second)).toEqual([
      // 700 dwellings where others of its kind have some fifty.
      [`doubtful:${c7}:18.1:700`, 'doubtful', 'use', true],
      [`stampMisfit:${c7}:${key(c7)}`, 'stampMisfit', 'use', true],
      [`otherCatalogue:${c8}:${key(c8)}`, 'otherCatalogue', 'use', true],
      [`otherPeriod:${q3}`, 'otherPeriod', 'leave', true],
      [`severalForms:${c14}`, 'severalForms', key(c14), true],
      ['notLead:HP-SCT:7.1', 'notLead', 'leave', true],
      // More than 2.000 very serious crimes are not likely of the city.
      ['doubtful:HP-CA:22.2:2166/2280', 'doubtful', 'use', true],
      [`severalForms:${c5}`, 'severalForms', key(c5), false],
    ]);
  });

  test('refused files', () => {
    expect(second.report.refused.map(({ file, code }) => [file, code])).toEqual([
      [`kh-56-2026_2026-Q3_${commune(11).code}.xlsx`, 'OTHER_PERIOD'],
      ['scan.xlsx', 'NOT_A_WORKBOOK'],
      ['xa-la.xlsx', 'UNIT_UNKNOWN'],
    ]);
  });

  test('figures', () => {
    // Σ (10 + i) for i = 1 … 90 is 900 + 4 095; 7 says 700 for 17, 9 is withheld (19), 11 is not in (21).
    expect(figure(second, '18.1')).toMatchObject({
      value: 4995 + (700 - 17) - 19 - 21,
      contributors: 88,
      expected: 114,
      incomplete: true,
      outcome: 'insufficient',
    });
    // Σ (400 + i) for i = 1 … 90 is 40 095; 10 (410) and 11 (411) are not in.
    expect(figure(second, '15.1')).toMatchObject({ numerator: 40_095 - 821, denominator: 88_000, contributors: 88 });
    expect(figure(second, '21.1')).toMatchObject({ value: 9, contributors: 89, outcome: 'met' });
    expect(figure(second, '7.1')).toMatchObject({ value: 52, contributors: 1, expected: 1 });
    expect(figure(second, '16.1').value).toBeCloseTo(56.8, 10);
  });

  test('how much of the whole is covered', () => {
    // Nobody knows the denominators of those that have not sent.
    expect(figure(second, '15.1').coverage).toEqual({ share: null, of: null });
    expect(figure(second, '18.1').coverage).toEqual({ share: null, of: null });
  });

  test('the warning that commune 12 keeps is listed with its reason', () => {
    const kept = second.report.findings.filter(({ note }) => note !== undefined);
    expect(kept.map(({ unit, finding, note }) => [unit, finding.code, finding.indicator, note])).toEqual([
      [commune(12).code, 'STATUS_MISSING', '18.1', KEPT_NOTE],
    ]);
    const sheet = cityWorkbook(second, vi).sheets.find(({ name }) => name === 'Lỗi')!;
    const row = sheet.rows.find(({ cells }) => cells.some((cell) => cell?.value === KEPT_NOTE))!;
    expect(row.cells[1]?.value).toBe('Cảnh báo (đã giữ)');
  });
});

describe('16 December: after the deadline', () => {
  test('ledger', () => {
    expect(third.tracking.total).toEqual({
      cluster: null,
      kind: null,
      expected: 273, // one is exempt
      expectedPlans: 274, // from the report, not from its plan
      ownPlans: 101,
      ownPlansLate: 10,
      results: 104 + 23 + 120,
      resultsLate: 15, // communes 91 to 104, and Sở Nông nghiệp và Môi trường
      withErrors: 1, // 10
      returned: 1, // 3
      empty: 0,
      accepted: 247 - 1 - 1, // 8 and Sở Công Thương with warnings that nobody has looked at
    });
    expect(state(third, commune(91).code)).toEqual(['accepted', 1, 2]);
    expect(state(third, commune(7).code)).toEqual(['accepted', -2, 3]);
    expect(state(third, commune(105).code)).toEqual(['notSent', 2, 0]);
    expect(state(third, 'HP-SNNMT')).toEqual(['accepted', 2, 1]);
    expect(state(third, 'TG-120')).toEqual(['accepted', 0, 1]);
    expect(state(third, 'TG-121')).toEqual(['exempt', null, 0]);
    expect(state(third, commune(3).code)[0]).toBe('returned');
  });

  test('figures', () => {
    // Σ (10 + i) for i = 1 … 104 is 1 040 + 5 460.
    expect(figure(third, '18.1')).toMatchObject({ value: 6500, contributors: 104, expected: 114 });
    // Σ (400 + i) is 41 600 + 5 460, without 10 (410).
    expect(figure(third, '15.1')).toMatchObject({ numerator: 46_650, denominator: 103_000, contributors: 103 });
    expect(figure(third, '15.1').value).toBeCloseTo(45.29126213592233, 10);
    expect(figure(third, '22.1')).toMatchObject({ numerator: 8320, denominator: 10_400 });
  });

  test('what changed', () => {
    const { asOf, changes } = third.changes;
    expect(asOf).toBe('2026-12-16');
    const of = (kind: string) => changes.filter((change) => change.kind === kind);
    expect(of('figure').find(({ key }) => key === '18.1')).toMatchObject({ before: 5638, after: 6500 });
    // Communes 101 to 104 had sent no plan, so they are new; so are 20 bodies and the one that was missing.
    expect(of('unitIn').map(({ key }) => key)).toEqual([
      ...[101, 102, 103, 104].map((i) => commune(i).code),
      'HP-SNNMT',
      ...Array.from({ length: 20 }, (_, i) => `TG-${String(101 + i)}`),
    ]);
    // Corrections of 7 and 9, the right form of 11, and the results of 91 to 100 after their plans.
    expect(of('formReplaced').map(({ key }) => key)).toEqual(
      [7, 9, 11, ...Array.from({ length: 10 }, (_, i) => 91 + i)].map((i) => commune(i).code),
    );
    expect(of('state').map(({ key, after }) => [key, after])).toEqual([[commune(3).code, 'returned']]);
    expect(of('unitOut')).toEqual([]);
  });

  test('decisions are in force and in the log, and nothing that the officer wrote is lost', () => {
    const conflict = third.conflicts.find(({ id }) => id === 'notLead:HP-SCT:7.1')!;
    expect([conflict.applied, conflict.isOpen, conflict.decision]).toEqual([
      'leave',
      false,
      { conflict: conflict.id, choice: 'leave', reason: 'Lấy số của Thống kê', decidedAt: '2026-12-16' },
    ]);
    expect(third.choices).toEqual([conflict.decision]);
    const notes = (unit: string) => third.tracking.units.find((each) => each.unit === unit)!.notes;
    expect(notes(commune(3).code)).toMatchObject({ decision: 'returned', reason: 'Chưa ký số' });
    expect(notes(commune(110).code).note).toBe('Hẹn ngày 18/12');
    expect(third.conflictProblems).toEqual([]);
  });

  test('files that were refused before stay in the log, and own plans where results came on another form', () => {
    expect(third.refusals.map(({ file, seen }) => [file, seen])).toEqual([
      [`kh-56-2026_2026-Q3_${commune(11).code}.xlsx`, '2026-12-10'],
      ['scan.xlsx', '2026-12-10'],
      ['xa-la.xlsx', '2026-12-10'],
    ]);
    const plans = third.report.lines.filter(({ indicator, ownPlan }) => indicator === '18.1' && ownPlan !== null);
    expect(plans).toHaveLength(100);
  });

  test('the lead body against the units, and who weighs most', () => {
    const gap = sourceGaps(third.report, third.catalogue).find(({ indicator }) => indicator === '18.1')!;
    expect(gap).toMatchObject({ leadValue: 7600, unitsValue: 6500, difference: -1100, contributors: 104 });
    expect(gap.heaviest.map(({ unit, amount }) => [unit, amount])).toEqual(
      [104, 103, 102, 101, 100].map((i) => [commune(i).code, 10 + i]),
    );
  });
});

describe('what is said besides figures', () => {
  const counted = (campaign: Campaign, id: string) => {
    const found = questionsJson(campaign).questions.find((each) => each.id === id)!;
    return [found.answered, found.expected, found.counts.total];
  };

  test('required answers come with the plan and with the report', () => {
    // In February 100 communes and a body name the number of their plan; nothing of the year is asked then.
    expect(counted(first, 'kh_so')).toEqual([101, 274, null]);
    expect(counted(first, 'pt_chu_de')).toEqual([0, 274, null]);
    // On 10 December 89 communes (11 sent the third quarter's), 22 bodies and 100 others have reported. The plans of 11 and
    // of communes 91 to 100 still stand: 211 + 11.
    expect(counted(second, 'pt_chu_de')).toEqual([211, 274, null]);
    expect(counted(second, 'kh_so')).toEqual([222, 274, null]);
    // On the 16th 11, communes 91 to 104, 20 others and Sở Nông nghiệp và Môi trường more: 211 + 1 + 14 + 20 + 1. One
    // is exempt.
    expect(counted(third, 'pt_chu_de')).toEqual([247, 273, null]);
    expect(counted(third, 'kh_so')).toEqual([247, 273, null]);
  });

  test.each([
    // 12 + 30 news items; 2 + 1 models, in words and as rows; one collective and one person proposed.
    ['tt_tin_bai', 2, 42],
    ['mo_hinh_so', 2, 3],
    ['mo_hinh', 2, 3],
    ['nv_a', 1, null],
    ['dn_danh_sach', 1, 2],
    ['guong', 0, 0],
  ])('%s: %d units, %j in all, and the same after the deadline', (id, answered, total) => {
    expect(counted(second, id)).toEqual([answered, 274, total]);
    expect(counted(third, id)).toEqual([answered, 273, total]);
  });

  test('proposals of those who must say how many: one collective and one person, all others none', () => {
    expect(counted(second, 'dn_tap_the')).toEqual([211, 274, 1]);
    expect(counted(second, 'dn_ca_nhan')).toEqual([211, 274, 1]);
    expect(counted(second, 'kt_tap_the')).toEqual([211, 274, 0]);
  });

  test('rows stand by unit with the file that they came in, and are kept without it', () => {
    const models = ({ answers }: Campaign) =>
      answers!.rows
        .filter(({ question }) => question === 'mo_hinh')
        .map(({ unit, values, file }) => [unit, values, file]);
    const [one, two] = [commune(1).code, commune(2).code];
    const expected = [
      [one, ['Tổ tự quản', 'Đường sạch', true], `kh-56-2026_2026_${one}.xlsx`],
      [one, ['Cổng số', 'Bớt giấy tờ', false], `kh-56-2026_2026_${one}.xlsx`],
      [two, ['Vườn mẫu', 'Thu nhập tăng', true], `kh-56-2026_2026_${two}.xlsx`],
    ];
    expect(models(second)).toEqual(expected);
    expect(models(third)).toEqual(expected);
  });

  test('counts by cụm: two models in Cụm 1, one in Cụm 2, none elsewhere', () => {
    const found = questionsJson(third).questions.find(({ id }) => id === 'mo_hinh')!;
    expect(found.counts.clusters.filter(({ answered }) => answered > 0).map(({ id, total }) => [id, total])).toEqual([
      ['Cụm 1', 2],
      ['Cụm 2', 1],
    ]);
  });
});

describe('one truth', () => {
  test.each([
    ['February', () => first, '0/274'],
    ['10 December', () => second, '211/274'],
    ['after the deadline', () => third, '247/273'],
  ])('of each unit, in every way out: %s', (_, of, arrived) => {
    const said = saidOfUnits(of());
    expect(said.json).toEqual(said.tracking);
    expect(said.sheet).toEqual(said.tracking);
    expect([said.head, said.word, said.property]).toEqual([arrived, arrived, arrived]);
    // Nobody is urged in March for the report of December.
    const missing = of() === first ? [] : ['notSent'];
    const urged = [...said.tracking].filter(([, state]) =>
      [...missing, 'empty', 'withErrors', 'returned'].includes(state),
    );
    expect([...said.urged].sort()).toEqual(urged.map(([unit]) => unit).sort());
  });
});

describe('the same again', () => {
  test('no file at all: the same workbook, byte for byte', () => {
    expectSameBytes(bytesOf(compile([], opened(bytes), {})), bytes);
  });

  test('all files of all days: the same workbook', () => {
    expectSameBytes(bytesOf(compile([...files.flat()].reverse(), opened(bytes), {})), bytes);
  });

  test('all files in one run, without the steps between: the same figures, ledger and forms', () => {
    const once = compile(files.flat(), null, {});
    expect(once.report.figures).toEqual(third.report.figures);
    expect(once.report.lines).toEqual(third.report.lines);
    expect(once.forms).toEqual(third.forms);
    expect(once.report.receipts).toEqual(third.report.receipts);
  });
});

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  test('every formula of the workbook after the deadline', () => {
    expectRecalculated(cityWorkbook(third, vi));
  });
});

test('the body of a figure may be exchanged by decision, with its reason', () => {
  const at = '2026-12-17T01:30:00Z';
  const decisions = [
    { about: 'conflict', conflict: 'notLead:HP-SCT:7.1', choice: 'use', reason: 'Theo văn bản 12', at },
    { about: 'unit', unit: commune(8).code, decision: 'accepted', reason: 'Số liệu không đổi', at },
  ] as const;
  const next = compile([], opened(bytes), { asOf: '2026-12-17', decisions });
  expect(figure(next, '7.1')).toMatchObject({ value: 35, contributors: 1, expected: 1 });
  const lead = next.report.lines.find(({ unit, indicator }) => unit === body('HP-TK').code && indicator === '7.1')!;
  expect([lead.value, lead.use, lead.reason]).toEqual([52, 'none', 'replaced']);
  expect(state(next, commune(8).code)[0]).toBe('accepted');
  expect(next.choices.map(({ choice, decidedAt }) => [choice, decidedAt])).toEqual([
    ['leave', '2026-12-16'],
    ['use', '2026-12-17T08:30+07:00'],
  ]);
  // And so again when the workbook is compiled once more.
  const again = compile([], opened(bytesOf(next)), { asOf: '2026-12-17' });
  expectSameBytes(bytesOf(again), bytesOf(next));
  expect(figure(again, '7.1').value).toBe(35);
  // Back to the rule.
  const back = compile([], opened(bytesOf(next)), {
    asOf: '2026-12-18',
    decisions: [{ about: 'conflict', conflict: 'notLead:HP-SCT:7.1', choice: null, reason: '' }],
  });
  expect(figure(back, '7.1').value).toBe(52);
});
