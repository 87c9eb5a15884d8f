import fc from 'fast-check';
import { formatNumber } from '../../../src/core/numbers/formatNumber';
import { NUMBER_CASE_ROWS } from '../../../src/core/numbers/numberCaseRows';
import { readNumber } from '../../../src/core/numbers/readNumber';

test.each([
  [194935.654, 3, false, '194.935,654', '194,935.654'],
  [7944.5, 1, false, '7.944,5', '7,944.5'],
  [60195, 0, false, '60.195', '60,195'],
  [13, 2, false, '13,00', '13.00'],
  [13, 2, true, '13', '13'],
  [13.5, 2, true, '13,5', '13.5'],
  [100, 0, true, '100', '100'],
  [0, 2, false, '0,00', '0.00'],
  [0, 2, true, '0', '0'],
  [-0, 1, false, '0,0', '0.0'],
  [-0.04, 1, false, '0,0', '0.0'],
  [-0.05, 1, false, '-0,1', '-0.1'],
  [-2.5, 0, false, '-3', '-3'],
  [2.5, 0, false, '3', '3'],
  [1.005, 2, false, '1,01', '1.01'],
  [0.049, 3, false, '0,049', '0.049'],
  [0.1 + 0.2, 15, true, '0,3', '0.3'],
  [999.995, 2, false, '1.000,00', '1,000.00'],
  [999999.5, 0, false, '1.000.000', '1,000,000'],
  [1e-7, 3, false, '0,000', '0.000'],
  [1.5e-7, 8, false, '0,00000015', '0.00000015'],
  [1e21, 0, false, '1.000.000.000.000.000.000.000', '1,000,000,000,000,000,000,000'],
  [1.5e21, 1, true, '1.500.000.000.000.000.000.000', '1,500,000,000,000,000,000,000'],
  [5e-324, 2, false, '0,00', '0.00'],
])('%p with %p decimals (trim: %p) is %p', (value, decimals, trim, vi, en) => {
  expect(formatNumber(value, { decimals, language: 'vi', trim })).toBe(vi);
  expect(formatNumber(value, { decimals, language: 'en', trim })).toBe(en);
});

test.each([NaN, Infinity, -Infinity])('%p is no number to write', (value) => {
  expect(() => formatNumber(value, { decimals: 0, language: 'vi' })).toThrow(RangeError);
});

const decimal = fc
  .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }))
  .map(([whole, places]) => ({ value: Number(`${whole}e-${places}`), places }));

test('what is written is read as the same number, or asked where it has two readings', () => {
  const row = { ...NUMBER_CASE_ROWS.growth, hardRange: { min: null, max: null } };
  fc.assert(
    fc.property(
      decimal,
      fc.constantFrom<'vi' | 'en'>('vi', 'en'),
      fc.boolean(),
      ({ value, places }, language, trim) => {
        const reading = readNumber(formatNumber(value, { decimals: places, language, trim }), row);
        if (reading.kind === 'ambiguous') expect(reading.readings.map((candidate) => candidate.value)).toContain(value);
        else expect(reading).toMatchObject({ kind: 'number', value: value === 0 ? 0 : value });
      },
    ),
    { numRuns: 5000, seed: 56 },
  );
});

test('rounding never moves a number by more than half of its last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const written = Number(formatNumber(value, { decimals, language: 'en' }).replace(/,/g, ''));
      expect(Math.abs(written - value)).toBeLessThanOrEqual(0.51 * 10 ** -decimals);
    }),
    { numRuns: 5000, seed: 56 },
  );
});
