import fc from 'fast-check';
import { formatNumber } from '../../../src/core/numbers/formatNumber';
import { readPlanText } from '../../../src/core/planning/readPlanText';

/** A figure's name with a unit of measure that goes with it. */
const NAMES = [
  { label: 'Tỷ lệ đường thôn được cứng hóa', unit: '%', decimals: 1 },
  { label: 'Kim ngạch xuất khẩu thủy sản', unit: 'triệu USD', decimals: 1 },
  { label: 'Sản lượng lúa', unit: 'tấn', decimals: 0 },
  { label: 'Số lao động được tạo việc làm', unit: 'lao động', decimals: 0 },
  { label: 'Thu nhập bình quân đầu người', unit: 'triệu đồng/người/năm', decimals: 1 },
  { label: 'Diện tích rừng trồng mới', unit: 'ha', decimals: 0 },
  { label: 'Tổng vốn đầu tư toàn xã hội', unit: 'tỷ đồng', decimals: 0 },
];

type Kind = 'atLeast' | 'greaterThan' | 'atMost' | 'lessThan' | 'approximately' | 'range';

/** How plans say each kind; `N` is the number with its unit of measure. */
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  atLeast: ['đạt N', ': N', 'tối thiểu N', 'đạt từ N trở lên', 'không thấp hơn N', 'N', 'phấn đấu đạt N', '≥ N'],
  greaterThan: ['trên N', 'đạt trên N', 'hơn N', 'vượt N'],
  atMost: ['không quá N', 'tối đa N', 'giảm còn N', 'không vượt quá N', '≤ N'],
  lessThan: ['dưới N', 'giảm xuống dưới N', 'thấp hơn N'],
  approximately: ['khoảng N', 'đạt khoảng N', 'xấp xỉ N'],
  range: ['từ A đến N', 'đạt A - N', 'khoảng A – N'],
};

const figure = fc.record({
  name: fc.constantFrom(...NAMES),
  kind: fc.constantFrom(...(Object.keys(WORDS) as Kind[])),
  words: fc.nat(),
  whole: fc.integer({ min: 1, max: 90 }),
  tenths: fc.integer({ min: 1, max: 9 }),
  stretch: fc.boolean(),
});

const MARKERS = [(n: number) => `${n}. `, (n: number) => `(${n}) `, () => '- ', () => '+ ', () => ''];

test('a plan made of structured targets reads back as them', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), fc.constantFrom(...MARKERS), (figures, marker) => {
      const made = figures.map(({ name: { label, unit, decimals }, kind, words, whole, tenths, stretch }) => {
        const value = decimals === 1 ? Number(`${whole}.${tenths}`) : whole * 1000;
        const number = (of: number): string => formatNumber(of, { decimals: 1, language: 'vi', trim: true });
        const higher = decimals === 1 ? value + 1 : value + 500;
        const rounded = Math.round(higher * 10) / 10;
        const phrase = WORDS[kind][words % WORDS[kind].length] ?? 'N';
        const said = phrase
          .replace('A', number(value))
          .replace('N', `${number(kind === 'range' ? rounded : value)} ${unit}`);
        const hasStretch = stretch && (kind === 'atLeast' || kind === 'greaterThan');
        const tail = hasStretch ? `, phấn đấu ${number(rounded)} ${unit}` : '';
        return {
          text: said.startsWith(':') ? `${label}${said}${tail}` : `${label} ${said}${tail}`,
          target: kind === 'range' ? [value, rounded] : [value],
          stretch: hasStretch ? rounded : undefined,
          kind,
          unit,
          direction: kind === 'atMost' || kind === 'lessThan' ? 'down' : 'up',
        };
      });
      const text = made.map((each, i) => `${marker(i + 1)}${each.text}.`).join('\n');
      const read = readPlanText(text).groups.flatMap(({ indicators }) => indicators);
      expect(
        read.map(({ targetKind, value, min, max, stretch, unitOfMeasure, direction }) => ({
          kind: targetKind,
          target: min === undefined ? [value] : [min, max],
          stretch,
          unit: unitOfMeasure,
          direction,
        })),
      ).toEqual(made.map(({ kind, target, stretch, unit, direction }) => ({ kind, target, stretch, unit, direction })));
    }),
    { numRuns: 300 },
  );
});

test('any text is read in time, without an exception', () => {
  const piece = fc.constantFrom(
    'Tỷ lệ',
    'đạt',
    '5',
    '12,5%',
    'trên',
    'giảm',
    'còn',
    ',',
    ';',
    '(',
    ')',
    '\n',
    '- ',
    '1. ',
    '\t',
    'trong đó',
    ':',
    '/',
    'năm 2027',
    'từ',
    'đến',
    'phấn đấu',
    '.',
    'xã',
    '≥',
    '100',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(' ');
      const started = Date.now();
      const { groups, asked } = readPlanText(text);
      expect(Date.now() - started).toBeLessThan(2000);
      for (const { group } of asked) expect(groups.some(({ number }) => number === group)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
