import fc from 'fast-check';
import type { Indicator } from '../../../src/core/catalogue/Catalogue';
import type { ReceivedFile } from '../../../src/core/compilation/model/ReceivedFile';
import { compile, figure, form, line, PLAN, ROSTER, type Cells, type Typed } from '../../support/madeUp';

const LANG = ['L01', 'L02', 'L03', 'L04'];
const ISLANDS = ['D01', 'D02'];

/** The whole made-up province; city figures below are computed by hand from it. */
const CAMPAIGN: readonly ReceivedFile[] = [
  form('L01', {
    '2.1': 100.1,
    '2.3': 90,
    '6.1': 30,
    '6.2.TU': 980,
    '6.2.MAU': 1000,
    '9.1.TU': 3,
    '9.1.MAU': 2000,
    '5.1': 7.25,
  }),
  form('L02', {
    '2.1': 200.2,
    '2.3': 190,
    '6.1': 40,
    '6.2.TU': 45,
    '6.2.MAU': 50,
    '9.1.TU': 1,
    '9.1.MAU': 1500,
    '5.1': 2.5,
  }),
  form('L03', { '2.1': '-', '2.3': '-', '6.1': 50, '6.2.TU': '-', '6.2.MAU': '-', '9.1.TU': '…', '9.1.MAU': 900 }),
  form('L04', { '2.1': 'x', '2.3': 'x', '6.1': 'chữ', '6.2.TU': 199, '6.2.MAU': 200, '9.1.TU': 'x', '9.1.MAU': 'x' }),
  form('D01', { '2.1': 900.3, '2.2': 300.05, '6.1': 1, '6.2.TU': 10, '6.2.MAU': 10, '4.1': 9 }),
  form('BM-NN', { '2.1': 1300, '2.2': 310, '2.3': 899.9 }),
  form('BM-TK', { '4.1': 7.3, '11.1': 8 }),
  form('BM-GT', { '5.1': 55.5004 }),
];

describe('city figures', () => {
  const report = compile(CAMPAIGN);

  test('a sum of units, with the digits that people typed', () => {
    // 100.1 + 200.2 + 0 (-) + 900.3; L04 answered x, D02 sent nothing.
    expect(figure(report, '2.1')).toMatchObject({
      value: 1200.6,
      unitsValue: 1200.6,
      leadValue: 1300,
      outcome: 'insufficient',
      stretchMet: false,
      contributors: 4,
      expected: 5,
      incomplete: true,
    });
    expect(figure(report, '2.1').percent).toBeCloseTo(96.00959616, 8);
  });

  test('a figure missing from one unit is not complete, even where the sum meets the target at the digits shown', () => {
    // 300.05 is shown as 300,1.
    expect(figure(report, '2.2')).toMatchObject({ value: 300.05, outcome: 'exceeded', contributors: 1, expected: 2 });
  });

  test('the lead body counts where the catalogue says so, the sum of the units stands beside it', () => {
    expect(figure(report, '2.3')).toMatchObject({
      value: 899.9,
      leadValue: 899.9,
      unitsValue: 280,
      outcome: 'notMet',
      contributors: 1,
      expected: 1,
      incomplete: false,
    });
  });

  test('a figure of the lead body comes from it alone', () => {
    expect(figure(report, '4.1')).toMatchObject({ value: 7.3, outcome: 'met', contributors: 1, expected: 1 });
    expect(line(report, 'D01', '4.1')).toMatchObject({ use: 'none', reason: 'notLead', value: 9 });
  });

  test('what communes know is compared and never compiled', () => {
    expect(figure(report, '5.1')).toMatchObject({
      value: 55.5004,
      leadValue: 55.5004,
      unitsValue: 9.75,
      outcome: 'met',
    });
    expect(line(report, 'L01', '5.1')).toMatchObject({ use: 'comparison', reason: 'comparisonOnly' });
  });

  test('a cell with an error stays out, the rest of its form counts', () => {
    // 30 + 40 + 50 + 1; L04's cell holds words.
    expect(figure(report, '6.1')).toMatchObject({ value: 121, contributors: 4, expected: 6, outcome: 'exceeded' });
    expect(line(report, 'L04', '6.1')).toMatchObject({ use: 'none', reason: 'error', raw: 'chữ', state: 'unreadable' });
  });

  test('a ratio of sums, not the average of percentages', () => {
    // (980 + 45 + 199 + 10) ÷ (1000 + 50 + 200 + 10); the mean of 98, 90, 99.5 and 100 would be 96.875.
    const ratio = figure(report, '6.2');
    expect(ratio).toMatchObject({
      numerator: 1234,
      denominator: 1260,
      contributors: 5,
      expected: 6,
      outcome: 'insufficient',
    });
    expect(ratio.value).toBeCloseTo(97.936507936507937, 12);
  });

  test('a ratio uses units with both parts only; x is not expected, … is missing', () => {
    // (3 + 1) ÷ (2000 + 1500) × 10000; L03 has no numerator yet, L04 answered x.
    const ratio = figure(report, '9.1');
    expect(ratio).toMatchObject({
      numerator: 4,
      denominator: 3500,
      contributors: 2,
      expected: 3,
      outcome: 'insufficient',
    });
    expect(ratio.value).toBeCloseTo(11.428571428571429, 12);
    expect(line(report, 'L03', '9.1')).toMatchObject({ state: 'notCollected', use: 'none' });
  });

  test('a rank', () => {
    expect(figure(report, '11.1')).toMatchObject({ value: 8, percent: null, outcome: 'exceeded', stretchMet: false });
  });

  test('without any file every figure has no data', () => {
    const empty = compile([]);
    expect(empty.figures.map(({ value, outcome }) => [value, outcome])).toEqual(
      PLAN.groups.flatMap(({ indicators }) => indicators.map(() => [null, 'noData'])),
    );
    expect(empty.receipts.map(({ content }) => content)).toEqual(ROSTER.units.map(() => null));
    expect(figure(empty, '4.1')).toMatchObject({ contributors: 0, expected: 1, incomplete: true });
  });

  test('0.1 and 0.2 are 0.3', () => {
    expect(figure(compile([form('L01', { '2.1': 0.1 }), form('L02', { '2.1': 0.2 })]), '2.1').value).toBe(0.3);
  });

  test('- from the lead body of a figure that it alone gives is no number', () => {
    const none = compile([form('BM-TK', { '11.1': '-', '4.1': 'x' })]);
    expect(figure(none, '11.1')).toMatchObject({ value: null, outcome: 'noData', incomplete: true });
    expect(figure(none, '4.1')).toMatchObject({ value: null, expected: 1, incomplete: true });
  });

  test('a percentage that was typed without its parts is kept and not used', () => {
    const typed = compile([form('L01', { '6.2': 97.5 })]);
    expect(line(typed, 'L01', '6.2')).toMatchObject({ value: 97.5, use: 'none', reason: 'partsMissing' });
    expect(figure(typed, '6.2').value).toBeNull();
  });

  test('one part of a ratio alone is kept and not used', () => {
    const half = compile([form('L01', { '9.1.MAU': 500 })]);
    expect(line(half, 'L01', '9.1')).toMatchObject({
      denominator: 500,
      value: null,
      use: 'none',
      reason: 'partsMissing',
    });
  });
});

describe('files', () => {
  test('of two forms of one unit the later saved counts, whatever its name', () => {
    const report = compile([
      form('L01', { '6.1': 5 }, { file: 'z.xlsx', modified: '2031-11-01T00:00:00Z' }),
      form('L01', { '6.1': 7 }, { file: 'a.xlsx', modified: '2031-11-02T00:00:00Z' }),
      form('L01', { '6.1': 9 }, { file: 'y.xlsx', modified: null }),
    ]);
    expect(figure(report, '6.1').value).toBe(7);
    const [ledger] = report.receipts.filter(({ unit }) => unit === 'L01');
    expect(ledger).toMatchObject({ file: 'a.xlsx', others: ['z.xlsx', 'y.xlsx'] });
    const duplicates = report.findings.filter(({ finding }) => finding.code === 'DUPLICATE_SUBMISSION');
    expect(duplicates.map(({ finding }) => [finding.severity, finding.params])).toEqual([
      ['warning', { unit: 'L01', used: 'a.xlsx', other: 'z.xlsx' }],
      ['warning', { unit: 'L01', used: 'a.xlsx', other: 'y.xlsx' }],
    ]);
  });

  test('saved at the same time, the last by name counts, a copy (2) after its original', () => {
    const report = compile([
      form('L01', { '6.1': 5 }, { file: 'bieu (2).xlsx' }),
      form('L01', { '6.1': 7 }, { file: 'bieu.xlsx' }),
    ]);
    expect(figure(report, '6.1').value).toBe(5);
  });

  test('the same file twice is noted, not an error', () => {
    const report = compile([
      form('L01', {}, { file: 'a.xlsx', sha256: 'same' }),
      form('L01', {}, { file: 'b.xlsx', sha256: 'same' }),
    ]);
    const duplicates = report.findings.filter(({ finding }) => finding.code === 'DUPLICATE_SUBMISSION');
    expect(duplicates.map(({ finding }) => finding.severity)).toEqual(['information']);
  });

  /** The file is named for the unit, which proposes it and decides nothing. */
  const byFileName = { byName: '', byOldName: '', byOldCode: '', byFileName: `${ROSTER.units[0]?.name ?? ''} (L01)` };
  test.each([
    ['another plan', { plan: 'kh-56-2026' }, 'OTHER_PLAN', { plan: 'kh-56-2026' }],
    ['no plan', { plan: null }, 'PLAN_MISSING', byFileName],
    ['an unknown unit', { unit: 'L99' }, 'UNIT_UNKNOWN', { unit: 'L99', ...byFileName }],
    [
      'no unit',
      { unit: null, unitName: 'Làng Hạ Đình' },
      'UNIT_MISSING',
      { name: 'Làng Hạ Đình', ...byFileName, byName: 'Làng Hạ Đình (L02)' },
    ],
    ['another period', { period: '2031-Q1' }, 'OTHER_PERIOD', { found: '2031-Q1', expected: '2031', unit: 'L01' }],
    ['another year', { period: '2030' }, 'PERIOD_UNKNOWN', { period: '2030' }],
    ['no period', { period: null }, 'PERIOD_UNKNOWN', { period: '' }],
  ])('a form of %s is refused with its reason', (_, identity, code, params) => {
    const report = compile([form('L01', { '6.1': 5 }, { identity })]);
    expect(report.refused).toEqual([{ file: 'L01.xlsx', sha256: 'sha of L01.xlsx', code, params }]);
    expect(report.lines).toEqual([]);
  });

  test('an unreadable file is refused with the reader’s reason', () => {
    const result = { ok: false, refusal: { code: 'ENCRYPTED', params: {} } } as const;
    const report = compile([{ file: 'x.xlsx', sha256: null, result }]);
    expect(report.refused).toEqual([{ file: 'x.xlsx', sha256: null, code: 'ENCRYPTED', params: {} }]);
  });

  test('the ledger names every unit in the order of the roster', () => {
    const report = compile(CAMPAIGN);
    expect(report.receipts.map(({ unit }) => unit)).toEqual(ROSTER.units.map(({ code }) => code));
    expect(report.receipts.find(({ unit }) => unit === 'D02')).toMatchObject({ content: null, file: null });
    expect(report.receipts.find(({ unit }) => unit === 'L04')?.errors).toBe(1);
  });
});

describe('properties', () => {
  const units = [...LANG, ...ISLANDS, 'BM-NN', 'BM-TK', 'BM-GD', 'L99'];
  const typed: fc.Arbitrary<Typed> = fc.oneof(
    { weight: 6, arbitrary: fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(9))) },
    fc.constantFrom('-' as const, '…' as const, 'x' as const, 'chữ' as const, null),
  );
  const keys = ['2.1', '2.2', '2.3', '4.1', '5.1', '6.1', '6.2.TU', '6.2.MAU', '9.1.TU', '9.1.MAU', '11.1', 'KH 2.1'];
  const cells: fc.Arbitrary<Cells> = fc.record(Object.fromEntries(keys.map((key) => [key, typed])));
  const settings = fc.record({
    modified: fc.constantFrom(null, '2031-11-01T00:00:00Z', '2031-11-02T00:00:00+07:00', 'không phải ngày'),
    identity: fc.oneof(
      { weight: 5, arbitrary: fc.constant({}) },
      fc.constant({ period: '2031-01' }),
      fc.constant({ plan: null }),
    ),
  });
  const files: fc.Arbitrary<readonly ReceivedFile[]> = fc
    .array(fc.tuple(fc.constantFrom(...units), cells, settings), { maxLength: 12 })
    .map((forms) =>
      forms.map(([unit, own, set], i) =>
        form(unit, own, { ...set, file: `${String(i % 7)}/${unit}-${String(i)}.xlsx` }),
      ),
    );
  const shuffled = files.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length })),
  );

  test('the order of the files does not matter', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(compile(other)).toEqual(compile(list));
      }),
      { numRuns: 60 },
    );
  });

  test('every received file is used, among the others of its unit, or refused', () => {
    fc.assert(
      fc.property(files, (list) => {
        const report = compile(list);
        const found = [
          ...report.receipts.flatMap(({ file, others }) => (file === null ? [] : [file, ...others])),
          ...report.refused.map(({ file }) => file),
        ];
        expect(found.sort()).toEqual(list.map(({ file }) => file).sort());
      }),
      { numRuns: 60 },
    );
  });

  test('every number of a form that counts is a line, used or with the reason why not', () => {
    fc.assert(
      fc.property(files, (list) => {
        const report = compile(list);
        for (const { file, unit } of report.receipts) {
          const received = list.find((each) => each.file === file);
          if (!received?.result.ok) continue;
          for (const entry of received.result.submission.entries) {
            if (entry.value === null || entry.part === 'lastYear') continue;
            const own = line(report, unit, entry.indicator);
            const kept = {
              value: own.value,
              numerator: own.numerator,
              denominator: own.denominator,
              plan: own.ownPlan,
            };
            expect(kept[entry.part]).toBe(entry.value);
          }
        }
        for (const each of report.lines) expect(each.reason === null).toBe(each.use === 'city');
      }),
      { numRuns: 60 },
    );
  });

  test('a sum is the sum of its lines, a ratio lies between its units’ and follows their weight', () => {
    const parts = fc.array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1000, max: 50000 })), {
      minLength: 2,
      maxLength: 4,
    });
    fc.assert(
      fc.property(parts, (pairs) => {
        const report = compile(
          pairs.map(([top, bottom], i) => form(LANG[i]!, { '6.2.TU': top, '6.2.MAU': bottom, '2.1': top / 8 })),
        );
        const shares = pairs.map(([top, bottom]) => (top / bottom) * 100);
        const { value } = figure(report, '6.2');
        const top = pairs.reduce((sum, [each]) => sum + each, 0);
        const bottom = pairs.reduce((sum, [, each]) => sum + each, 0);
        expect(value).toBeCloseTo((top / bottom) * 100, 9);
        expect(value).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9);
        expect(value).toBeLessThanOrEqual(Math.max(...shares) + 1e-9);
        const mean = shares.reduce((sum, each) => sum + each, 0) / shares.length;
        const covariance = pairs.reduce(
          (sum, [, each], i) => sum + (shares[i]! - mean) * (each - bottom / pairs.length),
          0,
        );
        // It is the mean of the percentages only where weight and percentage have nothing to do with each other.
        expect(Math.abs((value ?? 0) - mean - covariance / bottom)).toBeLessThan(1e-6);
        expect(figure(report, '2.1').value).toBe(top / 8);
      }),
    );
  });
});

test('the made-up plan has every kind of target and method', () => {
  const all: readonly Indicator[] = PLAN.groups.flatMap(({ indicators }) => indicators);
  expect(new Set(all.map(({ method }) => method.kind))).toEqual(new Set(['lead', 'sum', 'ratio']));
  expect(new Set(all.map(({ target }) => target.kind)).size).toBe(5);
});
