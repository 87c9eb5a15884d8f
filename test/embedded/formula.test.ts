import { CULTURES } from '../../src/embedded/book/Culture';
import { parses } from '../../src/embedded/host/formula';
import { fromLocalFormula, toLocalFormula } from '../../src/embedded/host/localFormula';
import { fromTypedFormula, toTypedFormula } from '../../src/embedded/host/typedFormula';

const nested = (levels: number): string => `=${'ABS('.repeat(levels)}1${')'.repeat(levels)}`;
const manyArguments = (count: number): string => `=SUM(${Array.from({ length: count }, () => '1').join(',')})`;

test.each([
  '=1',
  '= 1 + 2',
  '=--A1^-2',
  '=50%*A1%',
  '=1.5e-3+.5',
  '=SUM(A1:B2,,$C$3)',
  '=IF(A1="một;(hai""",1,0)',
  "='Tổng hợp'!A1+'Ông''s'!B2",
  '=SUM(Sheet1:Sheet3!A1)',
  '=Sheet1!A1:Sheet1!B2',
  "='[Sổ 1.xlsx]Trang'!$A$1",
  '=SUM({1,-2;"a",TRUE})',
  '=SUM(A:A,$1:$3)',
  '=A1:B2 B1:C3',
  '=INDEX((A1:B2,D1),1,1,2)',
  '=OFFSET(A1,1,0):B3',
  '=LAMBDA(x,x+1)(2)',
  '=SUM(A1#)+@B1',
  '=IFERROR(CT_5_2,#N/A)',
  '=Số_liệu&"."',
  '=Bảng1[[#All],[Cột 1]]',
  '=A1<>""',
  '=TRUE()=FALSE',
  nested(64),
  manyArguments(255),
])('%s is a formula', (formula) => {
  expect(parses(formula)).toBe(true);
});

test.each([
  '=SUM(',
  '=SUM(A1))',
  '=1+',
  '=*1',
  '=A1+*B1',
  '=1 2',
  '="a" "b"',
  '="a',
  "='Trang!A1",
  '=Sheet1!',
  '=!A1',
  '=A1!B1!C1',
  '=SUM(1;2)',
  '=SUM(1 2)',
  '=()',
  '=,',
  '=1A',
  '=1..2',
  '=A$',
  '=:A1',
  '=A1:',
  '=1:A1',
  '={}',
  '={A1}',
  '={1,2',
  '={1;2,3}',
  '={1,{2}}',
  '=#FOO!',
  '=1#',
  '=(1,2)',
  '=IF(A1>,1,0)',
  nested(65),
  manyArguments(256),
])('%s is none', (formula) => {
  expect(parses(formula)).toBe(false);
});

const { 'vi-VN': vietnamese, 'en-US': english } = CULTURES;

test('a formula is told in the notation of the user, and read from it', () => {
  const formula = '=IF(A1>1.5,"1,5;2.5",SUM(B1,2))';
  const local = '=IF(A1>1,5;"1,5;2.5";SUM(B1;2))';
  expect(toLocalFormula(formula, vietnamese)).toBe(local);
  expect(fromLocalFormula(local, vietnamese)).toBe(formula);
  expect(toLocalFormula(formula, english)).toBe(formula);
});

test('what is no formula stays for the parser to refuse, and arrays are refused by name', () => {
  expect(fromLocalFormula('=SUM("a', vietnamese)).toBe('=SUM("a');
  expect(fromLocalFormula('1,5', vietnamese)).toBe('1,5');
  expect(() => toLocalFormula('=SUM({1,2})', vietnamese)).toThrow('arrays');
});

describe('a formula that a user types', () => {
  test.each<[string, string | null]>([
    ['=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['=ROUND(1,5;0)', '=ROUND(1.5,0)'],
    ['=IF(A1>0,5;"a;b, c";B1%)', '=IF(A1>0.5,"a;b, c",B1%)'],
    ['=1,5+2', '=1.5+2'],
    ["='Biểu 1,5'!A1*2", "='Biểu 1,5'!A1*2"],
    ['=ABS(-3)', '=ABS(-3)'],
    // No number has a comma here, so that it can only stand between arguments.
    ['=SUM(A1,B2)', '=SUM(A1,B2)'],
    ['=ROUND(A1,2)', '=ROUND(A1,2)'],
    ['=SUM(A1;B2,C3)', '=SUM(A1,B2,C3)'],
    // As Excel has it: one and a half.
    ['=SUM(1,5)', '=SUM(1.5)'],
    ['=IF(A1>0,1,2)', null],
    ['=ROUND(1.5;0)', null],
    ['=ROUND(1.5,0)', null],
    ['=1.500+2', null],
    // Left to the grid.
    ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
    ['=SUM("a', '=SUM("a'],
  ])('with a decimal comma: %s', (typed, kept) => {
    expect(fromTypedFormula(typed, vietnamese)).toBe(kept);
  });

  test.each<[string, string | null]>([
    ['=ROUND(1.5,0)', '=ROUND(1.5,0)'],
    ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
    ['=SUM(A1;B2)', null],
    ['=SUM("a', '=SUM("a'],
  ])('with a decimal point: %s', (typed, kept) => {
    expect(fromTypedFormula(typed, english)).toBe(kept);
  });

  test('and that is opened again is as it was typed', () => {
    for (const typed of ['=SUM(A1;B2)', '=ROUND(1,5;0)', '=IF(A1>0,5;"a;b, c";B1%)', '=SUM({1,2;3,4})']) {
      const kept = fromTypedFormula(typed, vietnamese)!;
      expect(toTypedFormula(kept, vietnamese)).toBe(typed);
      expect(toTypedFormula(kept, english)).toBe(kept);
    }
  });
});
