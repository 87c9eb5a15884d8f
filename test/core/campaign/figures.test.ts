import { savedAndOpened } from '../../support/savedAndOpened';
import { expectSameBytes } from '../../support/expectSameBytes';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { readEarlierPeriod } from '../../../src/core/city/contract/readEarlierPeriod';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { describeConflict } from '../../../src/core/city/draw/conflicts/describeConflict';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { xlsxOf } from '../../support/xlsxOf';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { form, PERIOD, PLAN, ROSTER } from '../../support/madeUp';
import { typeInto } from '../../support/typeInto';

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({
    catalogue: PLAN,
    roster: ROSTER,
    period: PERIOD,
    files: [],
    kept: null,
    asOf: '2031-12-10',
    ...input,
  });
const drawnOf = (campaign: Campaign): DrawnWorkbook => cityWorkbook(campaign, vi);
function kept(campaign: Campaign): RawWorkbook {
  return savedAndOpened(drawnOf(campaign));
}
const figure = ({ report }: Campaign, id: string) => report.figures.find(({ indicator }) => indicator === id)!;

/** Four villages and an island; 2.1 is a sum over all six local units, 6.2 and 9.1 are ratios. */
const FILES = [
  form('L01', { '2.1': 100, 'KH 2.1': 90, '6.2.TU': 90, '6.2.MAU': 100 }),
  form('L02', { '2.1': 200, 'KH 2.1': 210, '6.2.TU': 240, '6.2.MAU': 300 }),
  form('L03', { '2.1': 'chữ', 'KH 2.1': 60, '6.2.TU': 500, '6.2.MAU': 400 }),
  form('L04', { 'KH 2.1': 40, '6.2.TU': '-', '6.2.MAU': '-' }),
  form('D01', { '2.1': 30, 'KH 2.1': 40, '6.2.TU': 100, '6.2.MAU': 100 }),
  form('D02', { '2.1': 'x', 'KH 2.1': 10, '6.2.TU': 'x', '6.2.MAU': 'x' }),
  form('BM-NN', { '2.1': 400, '2.2': 45, '2.3': 250 }),
  form('BM-GT', { '5.1': 50, '4.1': 7 }),
];
const base = compile({ files: FILES });
const indicator = (workbook: RawWorkbook, id: string, column: string, text: string): RawWorkbook =>
  typeInto(workbook, 'indicators', ['key', id], column, text);

describe('how much of the whole stands behind a figure', () => {
  test('of a ratio: the denominators of those that are in, of all that are known', () => {
    // L03's ratio is withheld, its denominator is known: (100 + 300 + 0 + 100) of 900. D02 has nothing of the kind.
    expect(figure(base, '6.2')).toMatchObject({ contributors: 4, expected: 5, incomplete: true });
    expect(figure(base, '6.2').coverage.of).toBe('denominators');
    expect(figure(base, '6.2').coverage.share).toBeCloseTo(500 / 9, 10);
  });

  test('of a sum: the own plans of those that are in, of all', () => {
    // (90 + 210 + 40) of 440.
    expect(figure(base, '2.1').coverage.of).toBe('ownPlans');
    expect(figure(base, '2.1').coverage.share).toBeCloseTo((340 / 440) * 100, 10);
  });

  test('no number where of one unit nothing is known', () => {
    const fewer = compile({ files: FILES.filter(({ file }) => file !== 'L04.xlsx') });
    expect(figure(fewer, '2.1').coverage).toEqual({ share: null, of: null });
    expect(figure(fewer, '6.2').coverage).toEqual({ share: null, of: null });
    const row = drawnOf(fewer).sheets[0]!.rows.find(({ cells }) => cells[2]?.value === '2.1')!;
    expect(row.cells[10]?.value).toBe('chưa rõ');
    // A figure of the lead body alone has no share.
    expect(figure(base, '2.3').coverage).toEqual({ share: null, of: null });
  });

  test('the earlier period, which the workbook keeps', () => {
    const earlier = compileCampaign({
      catalogue: PLAN,
      roster: ROSTER,
      period: '2031-Q3',
      kept: null,
      asOf: '2031-10-10',
      files: ['L01', 'L02', 'L03', 'L04', 'D01', 'D02'].map((unit, i) =>
        form(
          unit,
          { '2.1': 10 * (i + 1), '6.2.TU': 9 * (i + 1), '6.2.MAU': 10 * (i + 1) },
          { identity: { period: '2031-Q3' } },
        ),
      ),
    });
    const fewer = FILES.filter(({ file }) => file !== 'L04.xlsx');
    const said = readEarlierPeriod(kept(earlier), PLAN, PERIOD);
    if (!said.ok) throw new Error(said.problem);
    const next = compile({ files: fewer, earlierPeriod: said.earlierPeriod });
    // L01, L02 and D01 said 10, 20 and 50 then; L03 and L04 30 and 40; D02 is not expected any more.
    expect(figure(next, '2.1').coverage).toEqual({
      share: expect.closeTo((80 / 150) * 100, 10) as number,
      of: 'previousValues',
    });
    expect(figure(next, '6.2').coverage.of).toBe('previousDenominators');
    const again = compile({ files: fewer, kept: kept(next) });
    expect(again.report).toEqual(next.report);
    expectSameBytes(xlsxOf(drawnOf(again)), xlsxOf(drawnOf(next)));

    // Filled in where the officer asks for it: the others went from 80 to 330, so 30 and 40 become 123,75 and 165.
    const asked = compile({
      files: fewer,
      kept: indicator(kept(next), '2.1', 'imputation', 'số kỳ trước nhân mức tăng của các đơn vị khác'),
    });
    expect(asked.settingsProblems).toEqual([]);
    expect(figure(asked, '2.1')).toMatchObject({
      value: 618.75,
      reportedValue: 330,
      unitsValue: 330,
      imputed: { method: 'growth', units: 2 },
      contributors: 3,
      expected: 5,
      incomplete: true,
    });
    expect(asked.report.imputed.map(({ unit, value, basis }) => [unit, value, basis])).toEqual([
      ['L03', 123.75, '2031-Q3'],
      ['L04', 165, '2031-Q3'],
    ]);
  });
});

test('a city workbook of another plan, or without a figure, says nothing of an earlier period, and why', () => {
  const city = kept(compile({ period: '2031-Q3' }));
  expect(readEarlierPeriod(city, PLAN, PERIOD)).toMatchObject({ ok: false, problem: 'noFigures', period: '2031-Q3' });
  expect(readEarlierPeriod(city, PLAN, '2031-09')).toMatchObject({ ok: false, problem: 'notEarlier' });
  const other = { ...PLAN, plan: { ...PLAN.plan, id: 'kh-khac-2031' } };
  expect(readEarlierPeriod(city, other, PERIOD)).toMatchObject({ ok: false, problem: 'otherPlan', plan: PLAN.plan.id });
});

describe('figures are filled in only where the officer asks', () => {
  const asked = compile({
    files: FILES,
    kept: indicator(
      indicator(kept(base), '2.1', 'imputation', 'bình quân đơn vị cùng loại'),
      '6.2',
      'imputation',
      'Bình quân cùng loại',
    ),
  });

  test('with the mean of its kind, and shown as such', () => {
    expect(base.report.imputed).toEqual([]);
    // The villages L01 and L02 said 100 and 200: 150 each for L03 and L04.
    expect(figure(asked, '2.1')).toMatchObject({
      value: 630,
      reportedValue: 330,
      imputed: { units: 2 },
      contributors: 3,
    });
    // L01, L02 and L04 (nothing occurred) of the villages: 330 of 400, so 110 of 133.33 for L03.
    expect(figure(asked, '6.2').value).toBeCloseTo(((430 + 110) / (500 + 400 / 3)) * 100, 9);
    expect(figure(asked, '6.2').reportedValue).toBe(86);
    const [summary, data] = drawnOf(asked).sheets;
    const row = summary!.rows.find(({ cells }) => cells[2]?.value === '2.1')!;
    expect(row.cells[14]?.value).toContain('ước cho 2 đơn vị (bình quân đơn vị cùng loại)');
    const imputed = data!.rows.filter(({ cells }) => cells[12]?.value === 'ƯL');
    expect(imputed.map(({ cells }) => [cells[1]?.value, cells[4]?.value, cells[7]?.value])).toEqual([
      ['L03', 'CT_2_1', 150],
      ['L04', 'CT_2_1', 150],
      ['L03', 'CT_6_2', expect.closeTo(82.5, 9)],
    ]);
  });

  test('nothing that was filled in is taken for a unit’s own word later', () => {
    const again = compile({ files: [], kept: kept(asked) });
    expect(again.report.figures).toEqual(asked.report.figures);
    expect(again.report.lines).toEqual(asked.report.lines);
    expect(again.report.imputed).toEqual(asked.report.imputed);
    expect(again.tracking).toEqual(asked.tracking);
  });

  test('a figure of the lead body cannot be filled in', () => {
    const { settingsProblems, report } = compile({
      files: FILES,
      kept: indicator(kept(base), '2.3', 'imputation', 'số kỳ trước'),
    });
    expect(settingsProblems.map(({ code }) => code)).toEqual(['IMPUTATION_NOT_POSSIBLE']);
    expect(report.imputed).toEqual([]);
  });
});

test('a figure of the lead body may be made a sum, but never a rate', () => {
  const sum = compile({ files: FILES, kept: indicator(kept(base), '5.1', 'counts', 'Các đơn vị') });
  expect(sum.settingsProblems.length).toBeGreaterThan(0);
  expect(figure(sum, '5.1')).toMatchObject({ counts: 'lead' });
  const back = compile({ files: FILES, kept: indicator(kept(base), '2.1', 'counts', 'Cơ quan chủ trì') });
  expect(figure(back, '2.1')).toMatchObject({ value: 400, counts: 'lead', unitsValue: 330 });
});

describe('two forms, of which the officer chooses on *Xung đột* or *Tình hình nộp*', () => {
  const both = compile({
    files: [
      ...FILES,
      form('L02', { '2.1': 220 }, { file: 'moi.xlsx', sha256: 'ab'.repeat(32), modified: '2031-12-01T03:00:00Z' }),
    ],
  });
  const used = ({ report }: Campaign) => report.receipts.find(({ unit }) => unit === 'L02');

  test('the newest counts, by the time of saving', () => {
    expect(used(both)).toMatchObject({ file: 'moi.xlsx', rule: 'saved' });
    expect(both.conflicts.find(({ id }) => id === 'severalForms:L02')).toMatchObject({ rule: 'saved', isOpen: false });
  });

  const whatOf = (campaign: Campaign, words = vi): string =>
    describeConflict(
      campaign.conflicts.find(({ id }) => id === 'severalForms:L02')!,
      campaign,
      words,
    ).what;

  test('the figures that differ are named with both numbers, also when the other form is not brought again', () => {
    const said =
      'Đơn vị gửi 2 biểu khác nhau. Biểu đang áp dụng và L02.xlsx ghi khác nhau: ' +
      'Diện tích rừng trồng mới (2.1) 220 và 200; Tỷ lệ học sinh đến trường (6.2) để trống và 240/300.';
    expect(whatOf(both)).toBe(said);
    expect(whatOf(both, en)).toBe(
      'The unit sent 2 different forms. The form in force and L02.xlsx differ: ' +
        'Newly planted forest (2.1) 220 and 200; Pupils at school (6.2) blank and 240/300.',
    );
    const drawn = drawnOf(both).sheets.find(({ name }) => name === 'Xung đột')!;
    const cells = drawn.rows.flatMap((row) => row.cells.map((cell) => cell?.value));
    expect(cells).toContain(`Nhiều biểu của một đơn vị. ${said}`);
    expect(whatOf(compile({ kept: kept(both) }))).toBe(said);
    // The form in force may be the one that is kept.
    const newer = both.report.receipts.find(({ unit }) => unit === 'L02')!.sha256!;
    const now = compile({ files: FILES });
    const then = compile({
      files: [form('L02', { '2.1': 220 }, { file: 'moi.xlsx', sha256: newer, modified: '2031-12-01T03:00:00Z' })],
      kept: kept(now),
    });
    expect(whatOf(then)).toBe(said);
  });

  test('of many figures that differ the first five are named; forms with the same figures say so', () => {
    const ids = indicatorsOf(PLAN)
      .filter(({ method }) => method.kind !== 'ratio')
      .map(({ id }) => id);
    const sent = (file: string, value: number, own = 0) =>
      form(
        'L02',
        { ...Object.fromEntries(ids.map((id) => [id, value])), 'KH 2.1': own },
        { file, sha256: file.charCodeAt(0).toString(16).repeat(32), modified: `2031-12-0${String(value)}T03:00:00Z` },
      );
    expect(whatOf(compile({ files: [sent('a.xlsx', 1), sent('b.xlsx', 2)] }))).toMatch(
      new RegExp(`(?:[^;]+ \\([\\d.]+\\) 2 và 1; ){5}… và ${String(ids.length - 5)} số khác\\.$`),
    );
    const twins = [sent('a.xlsx', 1, 5), sent('b.xlsx', 1, 6)];
    expect(whatOf(compile({ files: twins }))).toBe(
      'Đơn vị gửi 2 biểu khác nhau. Biểu đang áp dụng và a.xlsx báo cáo các số như nhau.',
    );
  });

  test.each([
    ['by its number', 'conflicts', ['id', 'severalForms:L02'], 'decision', '2'],
    ['by its name', 'conflicts', ['id', 'severalForms:L02'], 'decision', 'L02.xlsx'],
    ['on the other sheet', 'tracking', ['unit', 'L02'], 'chosen', 'L02.xlsx'],
  ] as const)('%s', (_, table, key, column, text) => {
    const next = compile({ kept: typeInto(kept(both), table, key, column, text), asOf: '2031-12-11' });
    // The older form is not among today's files, and its lines were never kept: it has to come again.
    expect(next.choices).toHaveLength(1);
    expect(next.conflicts.find(({ id }) => id === 'severalForms:L02')!.isOpen).toBe(true);
    const again = compile({ files: FILES, kept: kept(next), asOf: '2031-12-11' });
    expect(used(again)).toMatchObject({ file: 'L02.xlsx', rule: 'officer' });
    expect(figure(again, '2.1').value).toBe(330);
    const conflict = again.conflicts.find(({ id }) => id === 'severalForms:L02')!;
    expect(conflict.decision).toMatchObject({ decidedAt: '2031-12-11' });
    expect(again.tracking.units.find(({ unit }) => unit === 'L02')!.notes.chosen).toBe('L02.xlsx');
    // Taken back on either sheet.
    const cleared = typeInto(kept(again), table, key, column, null);
    expect(used(compile({ files: [...FILES], kept: cleared }))?.rule).not.toBe('officer');
  });

  test('words that name no choice are kept as a note and reported', () => {
    const workbook = typeInto(kept(both), 'conflicts', ['id', 'severalForms:L02'], 'decision', 'hỏi lại anh Nam');
    const next = compile({ kept: workbook });
    expect(next.conflictProblems.map(({ code, found }) => [code, found])).toEqual([
      ['CHOICE_UNKNOWN', 'hỏi lại anh Nam'],
    ]);
    expect(next.conflictNotes.get('severalForms:L02')).toBe('hỏi lại anh Nam');
    expect(compile({ kept: kept(next) }).conflictNotes.get('severalForms:L02')).toBe('hỏi lại anh Nam');
  });
});

test('a form that the officer leaves out comes back by decision, once its file is here again', () => {
  const old = form('L04', { '2.1': 5 }, { file: 'cu.xlsx', sha256: 'cd'.repeat(32), identity: { template: '2' } });
  const conflict = `otherCatalogue:L04:${'cd'.repeat(8)}`;
  const decide = (choice: 'use' | 'leave' | null) =>
    ({ about: 'conflict', conflict, choice, reason: 'Sai mẫu' }) as const;
  const file = ({ report }: Campaign) => report.receipts.find(({ unit }) => unit === 'L04')!.file;
  const find = ({ conflicts }: Campaign) => conflicts.find(({ id }) => id === conflict)!;

  const left = compile({ files: [old], decisions: [decide('leave')] });
  expect([file(left), find(left).applied, find(left).isOpen]).toEqual([null, 'leave', false]);
  expect(left.forms.map(({ file: name, used }) => [name, used])).toEqual([['cu.xlsx', false]]);
  const still = compile({ kept: kept(left) });
  expect([file(still), find(still).isOpen]).toEqual([null, false]);
  // Taken back, but the file is not here: somebody has to bring it.
  const back = compile({ kept: kept(still), decisions: [decide(null)] });
  expect([file(back), find(back).isOpen]).toEqual([null, true]);
  expectSameBytes(xlsxOf(drawnOf(compile({ kept: kept(back) }))), xlsxOf(drawnOf(back)));
  const again = compile({ files: [old], kept: kept(back) });
  expect([file(again), find(again).applied]).toEqual(['cu.xlsx', 'use']);
  expect(again.choices.map(({ choice }) => choice)).toEqual(['leave', '']);
});

test('decisions in a workbook of before conflicts were named as now stay in force', () => {
  const old = form('L04', { '2.1': 5 }, { file: 'cu.xlsx', sha256: 'cd'.repeat(32), identity: { template: '2' } });
  const conflict = `otherCatalogue:L04:${'cd'.repeat(8)}`;
  const left = compile({
    files: [old],
    decisions: [{ about: 'conflict', conflict, choice: 'leave', reason: 'Sai mẫu' }],
  });
  const workbook = kept(left);
  const former = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        typeof cell.value === 'string' && cell.formula === null
          ? { ...cell, value: cell.value.replaceAll(conflict, conflict.replace('otherCatalogue', 'catalogue')) }
          : cell,
      ),
    })),
  };
  expect(former).not.toEqual(workbook);
  const next = compile({ files: [old], kept: former });
  expect(next.report.receipts.find(({ unit }) => unit === 'L04')!.file).toBeNull();
  expect(next.conflicts).toEqual(compile({ files: [old], kept: workbook }).conflicts);
  expect(next.choices).toEqual(left.choices);
});

test('a form of another period may be taken for this one', () => {
  const other = form('L04', { '2.1': 5 }, { sha256: 'ef'.repeat(32), identity: { period: '2031-Q3' } });
  const refused = compile({ files: [other] });
  expect(refused.report.refused.map(({ code }) => code)).toEqual(['OTHER_PERIOD']);
  const conflict = refused.conflicts[0]!;
  expect(conflict).toMatchObject({ about: { kind: 'otherPeriod', found: '2031-Q3' }, unit: 'L04', isOpen: true });
  const taken = compile({
    files: [other],
    kept: kept(refused),
    decisions: [{ about: 'conflict', conflict: conflict.id, choice: 'use', reason: 'Ghi nhầm kỳ' }],
  });
  expect(taken.report.refused).toEqual([]);
  expect(figure(taken, '2.1').value).toBe(5);
  expect(taken.report.findings.map(({ finding }) => finding.code)).toContain('OTHER_PERIOD');
  const later = compile({ kept: kept(taken) });
  expect(figure(later, '2.1').value).toBe(5);
  expect(later.conflicts.find(({ id }) => id === conflict.id)).toMatchObject({ applied: 'use', isOpen: false });
});

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  test('with parts filled in, another body’s figure, shares and points', () => {
    const workbook = indicator(
      indicator(kept(base), '2.1', 'imputation', 'bình quân đơn vị cùng loại'),
      '6.2',
      'imputation',
      'bình quân đơn vị cùng loại',
    );
    const campaign = compile({
      files: FILES,
      kept: workbook,
      decisions: [
        { about: 'conflict', conflict: 'notLead:BM-GT:4.1', choice: 'use', reason: 'Theo thỏa thuận' },
        { about: 'ownPlan', unit: 'L04', decision: 'exempt', document: { number: '', date: '', receivedOn: '' } },
      ],
      scoring: {
        rules: [
          { kind: 'ownPlanReached', indicator: '2.1', points: 100, proportional: true },
          { kind: 'lateResult', perDay: 0.1, most: 1 },
          { kind: 'lateOwnPlan', perDay: 0.01, most: 2 },
          { kind: 'resultMissing', points: 8 },
          { kind: 'ownPlanMissing', points: 5 },
          { kind: 'withErrors', points: 3 },
        ],
      },
    });
    expect(figure(campaign, '4.1')).toMatchObject({ value: 7, contributors: 1, expected: 1 });
    expectRecalculated(drawnOf(campaign));
    // Of 6.2 a part of one unit was filled in, of 2.1 of two, which English words tell apart.
    expectRecalculated(cityWorkbook(campaign, en));
  });
});
