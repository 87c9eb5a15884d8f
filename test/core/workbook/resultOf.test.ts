import fc from 'fast-check';
import { CellIndex } from '../../../src/core/workbook/CellIndex';
import type { RawCell } from '../../../src/core/workbook/RawWorkbook';
import { resultOf, type CellAt } from '../../../src/core/workbook/resultOf';

const cell = (row: number, column: number, kind: RawCell['kind'], value: RawCell['value']): RawCell => ({
  row,
  column,
  kind,
  value,
  formula: null,
  format: null,
});

/** A1 5, B1 7.5, C1 a text, A2 0.1, B2 0.2, C2 an error, A3 true, B3 blank. */
const own = new CellIndex({
  name: 'A',
  visibility: 'visible',
  cells: [
    cell(1, 1, 'number', 5),
    cell(1, 2, 'number', 7.5),
    cell(1, 3, 'text', '12'),
    cell(2, 1, 'number', 0.1),
    cell(2, 2, 'number', 0.2),
    cell(2, 3, 'error', '#N/A'),
    cell(3, 1, 'boolean', true),
  ],
});

/** A1 of other sheets. */
const OTHERS: Readonly<Record<string, number>> = { khac: 40, "trang '1'": 41, biểu_1: 42 };
const cells: CellAt = (sheet, row, column) => {
  if (sheet === null) return own.at(row, column);
  const value = OTHERS[sheet.toLowerCase()];
  if (value === undefined) return null;
  return row === 1 && column === 1 ? cell(1, 1, 'number', value) : undefined;
};

test.each<[string, number | null]>([
  ['60+36', 96],
  ['A1', 5],
  ['$A$1', 5],
  ['+A1', 5],
  ['-A1+B1', 2.5],
  ['a1*2', 10],
  ['A2+B2', 0.3],
  ['SUM(A1,B1)', 12.5],
  ['SUM(A1:B2)', 12.8],
  ['SUM(B2:A1)', 12.8],
  ['SUM( A1 : B1 )', null],
  ['sum(A1:C1)', 12.5],
  ['SUM(A1+1,B3)', 6],
  ['SUM(A1:C2)', null],
  ['AVERAGE(A1:B1)', 6.25],
  ['MAX(A1:B1,9)', 9],
  ['MIN(A1:B1,9)', 5],
  ['PRODUCT(A1:B1)', 37.5],
  ['(A1+B1)/5*100', 250],
  ['A1/B3', null],
  ['2^3^2', 64],
  ['-2^2', 4],
  ['50%', 0.5],
  ['200*A1%', 10],
  ['1.5E2+1', 151],
  ['B3', 0],
  ['A1+B3', 5],
  ['A1+C1', null],
  ['C1', null],
  ['A3', null],
  ['C2', null],
  ['A1:B1', null],
  ['A1&B1', null],
  ['A1=5', null],
  ['IF(A1>1,2,3)', null],
  ['ROUND(A1,0)', 5],
  ['ROUND(B1,0)', 8],
  ['ROUND(-B1,0)', -8],
  ['ROUND(A1/B1*100,1)', 66.7],
  ['ROUND(1234,-2)', 1200],
  ['ROUND(A1,0.5)', null],
  ['ROUND(A1,99)', null],
  ['ROUND(A1)', null],
  ['ROUND(C1,A1)', null],
  ['IFERROR(A1/B1,0)', 5 / 7.5],
  ['IFERROR(A1/B3,0)', null],
  ['IFERROR(A1/B1,"")', null],
  ['IFERROR(C1,A1)', null],
  ['Khac!A1', 40],
  ['khac!a1+A1', 45],
  ["'Trang ''1'''!A1", 41],
  ["SUM(Khac!A1:B1,'Trang ''1'''!A1,A1)", 86],
  ['SUM(Khac!A1:Khac!B1)', null],
  ['Biểu_1!A1', 42],
  ['Vắng!A1', null],
  ["'[1]Khac'!A1", null],
  ['Khac!SoCan', null],
  ['[1]Khac!A1', null],
  ['SoCan', null],
  ['SoCan1', null],
  ['toString(1)', null],
  ['"5"+1', null],
  ['1,5', null],
  ['1+', null],
  ['(1+2', null],
  ['1 2', null],
  ['', null],
  ['SUM()', null],
  ['AVERAGE(C1:C1)', null],
  ['PRODUCT(C1,B3)', 0],
  ['MAX(C1:C1)', 0],
  ['MIN(C1,B3)+1', 1],
  ['1/MIN(C1)', null],
  ['1/(A1-5)', null],
  ['IV1', 0],
  ['XYZ1+1', null],
  ['KH2026*2', null],
  ['SUM(A1:XFD1048576)', null],
  [`SUM(A1:A5000,A1:A4000)`, 10.2],
  [`SUM(A1:A5000)+SUM(A1:A5001)`, null],
  [`${'('.repeat(5000)}1${')'.repeat(5000)}`, null],
  [`${'-'.repeat(5000)}1`, 1],
])('%.40s', (formula, expected) => {
  expect(resultOf(formula, cells)?.value ?? null).toBe(expected);
});

test('where noise decides which way a number is rounded, both ways are right', () => {
  expect(resultOf('ROUND(B1,0)', cells)).toEqual({ value: 8, noise: 1 });
  expect(resultOf('ROUND(A1/B1,2)', cells)).toEqual({ value: 0.67, noise: 0 });
});

/** A formula with what it gives, as it is built. */
const calculation = fc.letrec<{ tree: { text: string; value: number } }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 0, max: 1000 }).map((value) => ({ text: String(value), value })),
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*'), tie('tree')).map(([left, sign, right]) => ({
      text: `(${left.text}${sign}${right.text})`,
      value:
        sign === '+' ? left.value + right.value : sign === '-' ? left.value - right.value : left.value * right.value,
    })),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((parts) => ({
      text: `SUM(${parts.map(({ text }) => text).join(', ')})`,
      value: parts.reduce((sum, { value }) => sum + value, 0),
    })),
  ),
})).tree;

test('whatever is put together of whole numbers gives what it is', () => {
  fc.assert(
    fc.property(calculation, ({ text, value }) => {
      fc.pre(Math.abs(value) < Number.MAX_SAFE_INTEGER && text.split('(').length < 50);
      expect(resultOf(text, cells)?.value).toBe(value + 0);
    }),
  );
});
