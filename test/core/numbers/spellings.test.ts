import fc from 'fast-check';
import type { NumberContext } from '../../../src/core/numbers/NumberContext';
import { NUMBER_CASE_ROWS, type NumberCaseRow } from '../../../src/core/numbers/numberCaseRows';
import { readNumber } from '../../../src/core/numbers/readNumber';

/** A known figure, how many decimals it is written with, and the row that it belongs to. */
interface Figure {
  readonly row: NumberCaseRow;
  readonly value: number;
  /** The value's decimal digits as written, without sign or separators. */
  readonly integer: string;
  readonly decimals: string;
}

interface Spelling {
  readonly text: string;
  readonly figure: Figure;
  readonly context: NumberContext;
}

/** Sizes of figures that occur in each row, in digits before the decimal mark, and most decimals. */
const SHAPES: readonly (readonly [NumberCaseRow, readonly [number, number], number, boolean])[] = [
  ['growth', [1, 3], 4, true],
  ['share', [1, 2], 4, false],
  ['money', [1, 9], 4, false],
  ['perCapita', [1, 5], 3, false],
  ['usd', [1, 4], 4, false],
  ['tonnes', [1, 3], 4, false],
  ['visits', [1, 5], 4, false],
  ['count', [1, 8], 0, false],
  ['rank', [1, 1], 0, false],
  ['index', [0, 0], 4, false],
];

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''));

const figure: fc.Arbitrary<Figure> = fc.constantFrom(...SHAPES).chain(([row, [min, max], most, signed]) =>
  fc
    .record({
      integer: digits(min, max),
      zeros: fc.constantFrom('', '', '', '000', '00'),
      // Decimals that are all zero occur too (60,00), in whole-number rows up to two: three are no whole number's way.
      decimals:
        most === 0
          ? fc.constantFrom('', '', '', '0', '00')
          : fc.oneof(digits(0, most), fc.constantFrom('', '00', '000', '5'.repeat(Math.min(3, most)))),
      negative: fc.constantFrom(false, false, signed),
    })
    .map(({ integer, zeros, decimals, negative }) => {
      const whole =
        (max > 3 && integer.length + zeros.length <= max ? integer + zeros : integer).replace(/^0+(?=\d)/, '') || '0';
      const size = Number(`${whole}.${decimals || '0'}`);
      const inRow = row === 'rank' && size === 0 ? '1' : whole;
      const known = row === 'rank' && size === 0 ? 1 : size;
      // A fall by 100% or more is no growth rate.
      return { row, integer: inRow, decimals, value: negative && known !== 0 && known < 100 ? -known : known };
    }),
);

const group = (integer: string, mark: string): string => integer.replace(/\B(?=(?:\d{3})+$)/g, mark);

/** Marks for groups and decimals. */
const MARKS: readonly (readonly [string, string])[] = [
  ['.', ','], [',', '.'], ['', ','], ['', '.'], [' ', ','], [' ', '.'], ['\u00a0', ','], ['\u00a0', '.'],
  ['\u202f', ','], ['\u2009', '.'], ["'", ','], ["'", '.'], ['’', '.'], ['.', ','], [',', '.'],
]; // prettier-ignore
const MINUS = ['-', '-', '−', '–', '—', '‑', '－', '﹣', '- ', '– '];
const BEFORE = [
  '', '', '', '', '', ' ', '\u00a0', "'", '\t', '\ufeff', '\u200e', 'khoảng ', 'Khoảng ', 'khoa\u0309ng ', '≈', '~', '≈ ', 'ước ',
  'ước đạt ', 'đạt ', 'xấp xỉ ', 'gần ',
]; // prettier-ignore
const AFTER = ['', '', '', '', '', ' ', '\u00a0', '\n', '\u200b', '.', ' (ước)', ' ước tính', ' (sơ bộ)'];
const UNITS: Partial<Record<NumberCaseRow, readonly string[]>> = {
  growth: ['%', ' %', '\u00a0%', ' phần trăm', ' phan tram'],
  share: ['%', ' %', '\u202f%', ' phần trăm'],
  money: [
    ' tỷ',
    ' tỷ đồng',
    'tỷ',
    ' Tỷ đồng',
    ' tỉ đồng',
    ' ty dong',
    ' (tỷ đồng)',
    ' tỷ VNĐ',
    ' ty\u0309 đo\u0302\u0300ng',
  ],
  perCapita: [' USD', ' USD/người', ' usd/nguoi', '$'],
  usd: [' tỷ USD', ' tỷ đô la', ' tỷ $', ' ty usd'],
  tonnes: [' triệu tấn', ' tr. tấn', ' trieu tan'],
  visits: [' triệu lượt', ' triệu lượt khách', ' triệu'],
  count: [' DN', ' doanh nghiệp', 'DN', ' doanh nghiep'],
  rank: [' hạng'],
  index: [' điểm'],
};

const fullWidth = (text: string): string =>
  text.replace(/[0-9.,%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

const spelling: fc.Arbitrary<Spelling> = figure.chain((known) => {
  const base = NUMBER_CASE_ROWS[known.row];
  const { value } = known;
  const window = { min: value - Math.abs(value) / 2, max: value + Math.abs(value) / 2 };
  return fc
    .record({
      marks: fc.constantFrom(...MARKS),
      minus: fc.constantFrom(...MINUS),
      padded: fc.constantFrom(false, false, false, true),
      wide: fc.constantFrom(false, false, false, false, false, true),
      before: fc.constantFrom(...BEFORE),
      after: fc.constantFrom(...AFTER),
      unit: fc.constantFrom('', '', '', ...(UNITS[known.row] ?? [])),
      expected: fc.constantFrom(null, null, window),
    })
    .map(({ marks, minus, padded, wide, before, after, unit, expected }) => {
      const zero = padded && /^\d$/.test(known.integer) ? '0' : '';
      const integer = group(zero + known.integer, marks[0]);
      const number = known.decimals === '' ? integer : integer + marks[1] + known.decimals;
      const text = before + (value < 0 ? minus : '') + (wide ? fullWidth(number) : number) + unit + after;
      return { text, figure: known, context: { ...base, expected } };
    });
});

const RUNS = 20000;

test(`of ${RUNS} spellings of known figures none is read as another number`, () => {
  let read = 0;
  const wrong: string[] = [];
  fc.assert(
    fc.property(spelling, ({ text, figure: { row, value }, context }) => {
      const reading = readNumber(text, context);
      const report = (): number => wrong.push(`${row} ${value} as ${JSON.stringify(text)}: ${JSON.stringify(reading)}`);
      if (reading.kind === 'number') {
        read += 1;
        if (reading.value !== value) report();
      } else if (reading.kind === 'ambiguous') {
        if (!reading.readings.some((candidate) => candidate.value === value)) report();
      } else if (reading.kind !== 'unreadable') report();
    }),
    { numRuns: RUNS, seed: 56 },
  );
  expect(wrong).toEqual([]);
  expect(read).toBeGreaterThan(RUNS * 0.8);
});

test('a figure in another unit of measure is never a number, and its conversion is among the proposals', () => {
  const OTHERS: readonly (readonly [NumberCaseRow, string, number])[] = [
    ['money', ' triệu đồng', 3],
    ['money', ' triệu', 3],
    ['money', ' nghìn đồng', 6],
    ['usd', ' triệu USD', 3],
    ['visits', ' nghìn lượt', 3],
    ['visits', ' lượt', 6],
    ['tonnes', ' nghìn tấn', 3],
    ['count', ' nghìn DN', -3],
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...OTHERS),
      fc.integer({ min: 1, max: 9_999_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...MARKS),
      ([row, unit, power], whole, decimals, [groupMark, decimalMark]) => {
        const text = String(whole).padStart(decimals + 1, '0');
        const integer = text.slice(0, text.length - decimals);
        const fraction = text.slice(text.length - decimals);
        const written = group(integer, groupMark) + (fraction === '' ? '' : decimalMark + fraction) + unit;
        const reading = readNumber(written, NUMBER_CASE_ROWS[row]);
        const meant = Number(`${whole}e${-decimals - power}`);
        if (reading.kind !== 'otherUnit') throw new Error(`${written}: ${JSON.stringify(reading)}`);
        expect([reading.inUnit, reading.alternative?.inUnit]).toContain(meant);
      },
    ),
    { numRuns: 3000, seed: 56 },
  );
});

/** The significant digits of a number or text, without the zeros at either end. */
const significant = (text: string): string => text.replace(/\D/g, '').replace(/^0+|0+$/g, '');

test('any text has a reading, and a number has no digit that the text has not', () => {
  const ALPHABET = [
    ...Array.from('00112345678999....,,,,  --+%()/\'"xX~≈…–—−\u00a0\u202f\u200b\n０５．，－tỷđồngkhoảUSDE³²'),
    'tỷ',
    'triệu ',
    'đến',
    'từ ',
  ];
  const anything = fc.oneof(
    fc.array(fc.constantFrom(...ALPHABET), { maxLength: 14 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const rows = Object.values(NUMBER_CASE_ROWS);
  fc.assert(
    fc.property(anything, fc.constantFrom(...rows), (text, context) => {
      const reading = readNumber(text, context);
      if (reading.kind !== 'number') return;
      expect(Number.isFinite(reading.value)).toBe(true);
      const half = text.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
      if (/e/i.test(half)) return;
      const written = reading.value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
      expect(significant(half.replace(/m[23]/g, ''))).toBe(significant(written));
    }),
    { numRuns: 20000, seed: 56 },
  );
});

test('text without end is refused at once', () => {
  for (const text of ['1'.repeat(1e6), '1.'.repeat(5e5), ' '.repeat(1e6), '-'.repeat(1e6), '(1)'.repeat(3e5)]) {
    expect(readNumber(text, NUMBER_CASE_ROWS.money)).toMatchObject({ kind: 'unreadable', reason: 'tooLong' });
  }
  const nasty = [
    '1-'.repeat(100),
    '1 '.repeat(100),
    '~'.repeat(200),
    'khoảng '.repeat(28),
    '('.repeat(200),
    `${'1,'.repeat(99)}1`,
  ];
  for (const text of nasty) {
    const start = performance.now();
    readNumber(text, NUMBER_CASE_ROWS.money);
    expect(performance.now() - start).toBeLessThan(200);
  }
});
