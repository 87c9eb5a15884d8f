import fc from 'fast-check';
import { NUMBER_CASE_ROWS, type NumberCaseRow } from '../../../src/core/numbers/numberCaseRows';
import { slipOfMagnitude, type SlipReference } from '../../../src/core/numbers/slipOfMagnitude';

const target = (value: number): SlipReference => ({ name: 'cityTarget', value });

test.each<[string, NumberCaseRow, number, number, string, number]>([
  ['percent as a fraction', 'growth', 0.13, 13, 'percentFraction', 13],
  ['percent as a fraction', 'share', 0.95, 95, 'percentFraction', 95],
  ['percent times 100', 'share', 95, 0.95, 'magnitude', 0.95],
  ['a thousands dot that Excel took for decimals', 'count', 60.195, 62000, 'decimalMark', 60195],
  ['a thousands dot that Excel took for decimals', 'count', 7.5, 7135, 'decimalMark', 7500],
  ['a thousands dot that Excel took for decimals', 'money', 363, 363000, 'decimalMark', 363000],
  ['a decimal comma that Excel took for thousands', 'visits', 16080, 16.08, 'decimalMark', 16.08],
  ['triệu for tỷ', 'money', 194935654, 194935.654, 'otherUnit', 194935.654],
  ['triệu USD for tỷ USD', 'usd', 50140.5, 52, 'otherUnit', 50.1405],
  ['lượt for triệu lượt', 'visits', 16080000, 16.08, 'magnitude', 16.08],
  ['đồng for tỷ', 'money', 194935654000000, 194935.654, 'magnitude', 194935.654],
])('%s: %s %p', (_name, row, value, reference, kind, corrected) => {
  const [slip] = slipOfMagnitude(value, [target(reference)], NUMBER_CASE_ROWS[row]);
  expect(slip).toMatchObject({ kind, corrected, near: ['cityTarget'] });
  expect(slip?.corrected).toBeCloseTo(value * (slip?.factor ?? 0), 6);
});

test('the index cannot leave its bounds', () => {
  expect(slipOfMagnitude(795, [target(0.795)], NUMBER_CASE_ROWS.index)[0]).toMatchObject({
    kind: 'decimalMark',
    corrected: 0.795,
  });
  expect(slipOfMagnitude(79.5, [target(0.795)], NUMBER_CASE_ROWS.index)[0]).toMatchObject({
    kind: 'magnitude',
    corrected: 0.795,
  });
});

test('the other unit of measure is named', () => {
  expect(slipOfMagnitude(52000.5, [target(52)], NUMBER_CASE_ROWS.usd)[0]).toMatchObject({
    kind: 'otherUnit',
    unit: 'triệu USD',
  });
});

test.each<[string, NumberCaseRow, number, SlipReference[]]>([
  ['agrees', 'growth', 12, [target(13)]],
  ['is low, but no slip', 'growth', 2, [target(13)]],
  ['is high, but no slip', 'count', 200000, [target(60195)]],
  ['agrees with one of them', 'count', 60, [target(60195), { name: 'ownPlan', value: 50 }]],
  ['is zero', 'growth', 0, [target(13)]],
  ['has the other sign', 'growth', -0.13, [target(13)]],
  ['has nothing to be compared with', 'growth', 0.13, []],
  ['has only a zero to be compared with', 'growth', 0.13, [target(0)]],
  ['is 100 times off the median, as units are', 'money', 5, [{ name: 'median', value: 400 }]],
  ['would not be whole', 'count', 60.1951, [target(60195)]],
])('nothing is proposed for a value that %s', (_name, row, value, references) => {
  expect(slipOfMagnitude(value, references, NUMBER_CASE_ROWS[row])).toEqual([]);
});

test('the median of other units shows slips by a thousand', () => {
  const [slip] = slipOfMagnitude(5000, [{ name: 'median', value: 2 }], NUMBER_CASE_ROWS.usd);
  expect(slip).toMatchObject({ corrected: 5, near: ['median'] });
});

test('the closest correction comes first and each value once', () => {
  const slips = slipOfMagnitude(
    60.195,
    [target(60195), { name: 'ownPlan', value: 61000 }, { name: 'previous', value: 5900 }],
    NUMBER_CASE_ROWS.count,
  );
  expect(slips[0]).toMatchObject({ corrected: 60195, near: ['cityTarget', 'ownPlan'] });
  expect(new Set(slips.map(({ corrected }) => corrected)).size).toBe(slips.length);
});

test('an honest value is never called a slip, a slipped one always finds its way back', () => {
  const honest = fc.tuple(
    fc.double({ min: 1, max: 1e6, noNaN: true }),
    fc.double({ min: 0.51, max: 1.96, noNaN: true }),
  );
  fc.assert(
    fc.property(honest, fc.constantFrom(2, 3, 6, 9), fc.boolean(), ([reference, ratio], power, up) => {
      const value = Number((reference * ratio).toPrecision(6));
      const factor = 10 ** (up ? power : -power);
      expect(slipOfMagnitude(value, [target(reference)], NUMBER_CASE_ROWS.money)).toEqual([]);
      const slips = slipOfMagnitude(value * factor, [target(reference)], NUMBER_CASE_ROWS.money);
      expect(slips.map(({ corrected }) => corrected)).toContain(Number(value.toPrecision(15)));
    }),
    { numRuns: 2000, seed: 56 },
  );
});

test('a mark that Excel took the other way is one that may have been written so', () => {
  const rows: readonly NumberCaseRow[] = ['count', 'money', 'visits', 'squads'];
  fc.assert(
    fc.property(
      fc.constantFrom(...rows),
      fc.integer({ min: 1, max: 99_999_999 }),
      fc.constantFrom(1, 10, 100, 1000, 10_000),
      (row, digits, divisor) => {
        const value = digits / divisor;
        const slips = [1000, 1 / 1000].flatMap((factor) =>
          slipOfMagnitude(value, [{ name: 'ownPlan', value: value * factor }], NUMBER_CASE_ROWS[row]),
        );
        for (const { kind, factor, corrected } of slips) {
          if (kind !== 'decimalMark' || factor < 1) continue;
          // Written with its mark of thousands, and read with that as the mark of decimals.
          const written = corrected.toLocaleString('en-US');
          expect([written, Number(written.replace(',', '.'))]).toEqual([written, value]);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('a number with thousands of its own is none whose mark of thousands was lost', () => {
  const [slip] = slipOfMagnitude(1200.5, [{ name: 'ownPlan', value: 1_200_500 }], NUMBER_CASE_ROWS.count);
  expect(slip).toMatchObject({ kind: 'magnitude', corrected: 1_200_500 });
});
