import fc from 'fast-check';
import { CellIndex } from '../../../src/core/workbook/CellIndex';
import type { RawCell } from '../../../src/core/workbook/RawWorkbook';
import type { CellAt } from '../../../src/core/workbook/formula/FormulaCells';
import { resultOf } from '../../../src/core/workbook/resultOf';

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
  ['IF(A1>1,2,3)', 2],
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
  ['IFERROR(A1/B3,0)', 0],
  ['IFERROR(A1/B1,"")', 5 / 7.5],
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

/** A1 7, A2 -7, A3 2.5, A4 a text, A5 blank, A6 "", A7 #DIV/0!, A8 true, A9 not computed, A10 =SUBTOTAL(9,A1:A2) 0, B1 3, B2 95 as a text, B3 5 struck through. */
const more = new CellIndex({
  name: 'B',
  visibility: 'visible',
  cells: [
    cell(1, 1, 'number', 7),
    cell(2, 1, 'number', -7),
    cell(3, 1, 'number', 2.5),
    cell(4, 1, 'text', 'chưa có'),
    cell(6, 1, 'text', ''),
    cell(7, 1, 'error', '#DIV/0!'),
    cell(8, 1, 'boolean', true),
    cell(9, 1, 'uncached', null),
    { ...cell(10, 1, 'number', 40), formula: 'SUBTOTAL(9,A1:A2)' },
    cell(1, 2, 'number', 3),
    cell(2, 2, 'text', '95'),
    cell(3, 2, 'text', '5\u0336'),
    { ...cell(10, 2, 'number', 40), formula: 'SUBTOTAL(9,A1:A2)+1' },
  ],
});

test.each<[string, number | string | null]>([
  // Microsoft: INT(-8.9) is -9, TRUNC(-8.9) is -8; MOD(3,-2) is -1, MOD(-3,2) is 1.
  ['INT(8.9)', 8],
  ['INT(-8.9)', -9],
  ['INT(A1)', 7],
  ['TRUNC(8.9)', 8],
  ['TRUNC(-8.9)', -8],
  ['TRUNC(-8.96,1)', -8.9],
  ['MOD(3,2)', 1],
  ['MOD(-3,2)', 1],
  ['MOD(3,-2)', -1],
  ['MOD(-3,-2)', -1],
  ['MOD(A1,B1)', 1],
  ['MOD(A1,A5)', '#DIV/0!'],
  ['MOD(A3,B1)', null],
  // ROUNDUP(-3.14159,1) is -3.2, ROUNDDOWN(31415.92654,-2) is 31400.
  ['ROUNDUP(3.2,0)', 4],
  ['ROUNDUP(76.9,0)', 77],
  ['ROUNDUP(3.14159,3)', 3.142],
  ['ROUNDUP(-3.14159,1)', -3.2],
  ['ROUNDUP(31415.92654,-2)', 31500],
  ['ROUNDDOWN(3.14159,3)', 3.141],
  ['ROUNDDOWN(-3.14159,1)', -3.1],
  ['ROUNDDOWN(31415.92654,-2)', 31400],
  ['ABS(A2)', 7],
  ['POWER(2,10)', 1024],
  ['POWER(0,0)', null],
  ['COUNT(A1:A8)', 3],
  ['COUNT(A1:A9)', null],
  ['COUNT(1,A7,A4)', 1],
  ['AVERAGE(A4:A5)', '#DIV/0!'],
  ['SUM(A1:A3)', 2.5],
  ['SUM(A1:A7)', '#DIV/0!'],
  ['SUMPRODUCT(A1:A2,B1:B2)', 21],
  ['SUMPRODUCT(A1:A3)', 2.5],
  ['SUMPRODUCT(A1:A2,B1:B3)', null],
  ['SUMPRODUCT((A1:A2>0)*1)', null],
  ['SUBTOTAL(9,A1:A3)', 2.5],
  ['SUBTOTAL(109,A1:A3)', 2.5],
  ['SUBTOTAL(1,A1:A2,B1)', 1],
  ['SUBTOTAL(2,A1:A8)', 3],
  ['SUBTOTAL(4,A1:A3)', 7],
  ['SUBTOTAL(5,A1:A3)', -7],
  ['SUBTOTAL(9,A1:A3,A10)', 2.5],
  ['SUBTOTAL(9,B1,B10)', null],
  ['SUBTOTAL(3,A1:A3)', null],
  ['SUBTOTAL(9,A19:A21)', null],
  ['SUBTOTAL(9,A1+A2)', null],
  ['COUNTIF(A1:A6,">0")', 2],
  ['COUNTIF(A1:A6,">=-7")', 3],
  ['COUNTIF(A1:A7,7)', 1],
  ['COUNTIF(A1:A7,A1)', 1],
  ['COUNTIF(A1:A6,"=7")', 1],
  ['COUNTIF(A1:A6,"chưa có")', 1],
  ['COUNTIF(A1:A6,"Chưa có")', null],
  ['COUNTIF(A1:A6,"chưa*")', null],
  ['COUNTIF(A1:A6,"<>7")', null],
  ['COUNTIF(A1:A6,">2,5")', null],
  ['COUNTIF(A1:A8,7)', null],
  ['COUNTIF(B1:B2,95)', null],
  ['COUNTIF(A1:A6,"")', null],
  ['SUMIF(A1:A6,">0")', 9.5],
  ['SUMIF(A1:A2,"<0",B1:B2)', 0],
  ['SUMIF(A1:A2,7,B1:B2)', 3],
  ['SUMIF(A1:A3,7,B1:B2)', null],
  ['SUMIF(A4:A7,"chưa có",A1:A4)', 7],
  ['SUMIF(A1:A2,"chưa có")', 0],
  ['IF(A1>5,A1,0)', 7],
  ['IF(A1>7,A1,A3*2)', 5],
  ['IF(A1<>7,1)', null],
  ['IF(A1>=7,A1,)', 7],
  ['IF(A1<7,A1,)', 0],
  ['IF(A1>5,A1,VLOOKUP(A1,X1:Y9,2,0))', 7],
  ['IF(A1<5,A1,VLOOKUP(A1,X1:Y9,2,0))', null],
  ['IF(A5="","",A5/B1)', ''],
  ['IF(A6="","",A6/B1)', ''],
  ['IF(A4="chưa có",0,A1)', 0],
  ['IF(A4="Chưa có",0,A1)', null],
  ['IF(A4="x",0,A1)', 7],
  ['IF(A4>5,1,2)', 1],
  ['IF(A4>"b",1,2)', null],
  ['IF(A4,1,2)', null],
  ['IF(A8,1,2)', 1],
  ['IF(A7>0,1,2)', '#DIV/0!'],
  ['IF(TRUE,1,2)', 1],
  ['IF(FALSE(),1,2)', 2],
  ['IF(0.1+0.2=0.3,1,2)', null],
  ['IF(A1=7,1,2)', 1],
  ['IF(A3=2.5,1,2)', 1],
  ['IF(AND(A1>0,B1>0),A1/B1*100,"")', 233.33333333333334],
  ['IF(AND(A1>0,A2>0),1,2)', 2],
  ['IF(OR(A1>10,B1=3),1,2)', 1],
  ['IF(NOT(A1>10),1,2)', 1],
  ['IF(ISNUMBER(A4),1,2)', 2],
  ['IF(ISNUMBER(A7),1,2)', 2],
  ['IF(ISTEXT(B2),1,2)', 1],
  ['IF(ISERROR(A1/A5),0,1)', 0],
  ['IFERROR(A1/A5,"-")', '-'],
  ['IFERROR(A4+1,0)', 0],
  ['IFERROR(A5,0)', null],
  ['IFERROR(B2+1,0)', null],
  ['IFNA(A7,0)', '#DIV/0!'],
  ['IFERROR(XLOOKUP(A1,A1:A2,B1:B2),0)', null],
  ['A4+1', '#VALUE!'],
  ['A6+1', '#VALUE!'],
  ['A8+1', 2],
  ['VALUE("95")', 95],
  ['VALUE(B2)+A1', 102],
  ['VALUE("1,5")', null],
  ['VALUE(A4)', '#VALUE!'],
  ['VALUE(B3)', 5],
  ['--B2', null],
  ['A1&""', '7'],
  ['A1&"/"&B1', '7/3'],
  ['A3&""', null],
  ['CONCATENATE(A1," người")', '7 người'],
  ['"a""b"', 'a"b'],
  ['A1=7', null],
  ['A1/0', '#DIV/0!'],
  ['A7', '#DIV/0!'],
  ['A9', null],
  ['TongSo+1', null],
  ['IF(A1>5,A1,TongSo)', 7],
  ['{1,2}', null],
  [`1${'*1'.repeat(20_000)}`, 1],
  [`1${'=1'.repeat(20_000)}`, null],
])('what clerks write: %.60s', (formula, expected) => {
  const result = resultOf(
    formula,
    (_, row, column) => more.at(row, column),
    (_, row) => row === 20,
  );
  expect(result === null ? null : (result.value ?? result.shown)).toBe(expected);
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
