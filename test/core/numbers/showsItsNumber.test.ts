import { readAnswer } from '../../../src/core/form/read/questions/readAnswer';
import { readPoints } from '../../../src/core/numbers/readPoints';
import { showsItsNumber } from '../../../src/core/numbers/showsItsNumber';
import type { RawCell } from '../../../src/core/workbook/RawWorkbook';

const cell = (value: number, format: string | null): RawCell => ({
  row: 1,
  column: 1,
  kind: 'number',
  value,
  formula: null,
  format,
});

test.each<[number, string | null, boolean]>([
  [3, null, true],
  [3, '0', true],
  [3, '#,##0.0', true],
  [3, '0" mô hình"', true],
  [46000, 'd/m', false],
  [0.5, '0%', false],
  [12000, '#,##0,', false],
  [3, '0"00"', false],
  [3, ';;;', false],
])('%d as %s', (value, format, expected) => {
  expect(showsItsNumber(cell(value, format))).toBe(expected);
});

test('brackets that do not end are looked at once each', () => {
  expect(showsItsNumber(cell(3, '['.repeat(200_000)))).toBe(false);
  expect(showsItsNumber(cell(3, '[<'.repeat(200_000)))).toBe(false);
});

test('a number that its cell shows as a day or a text is no count of points', () => {
  expect(showsItsNumber({ ...cell(3, null), formatUnknown: true })).toBe(false);
  expect(readPoints(cell(1.5, '0.0'))).toBe(1.5);
  expect(readPoints(cell(46000, 'd/m'))).toBeNull();
});

test('nor of anything that is asked for', () => {
  const count = { kind: 'wholeNumber', min: 0, max: 100_000 } as const;
  const answered = (each: RawCell): unknown => readAnswer(each, count, false).value;
  expect(answered(cell(3, '0'))).toBe(3);
  expect([cell(46117, 'd/m'), cell(1, '0%'), { ...cell(3, null), formatUnknown: true as const }].map(answered)).toEqual(
    [null, null, null],
  );
});
