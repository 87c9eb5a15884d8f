import type { NumberContext } from '../../../src/core/numbers/NumberContext';
import { NUMBER_CASE_ROWS } from '../../../src/core/numbers/numberCaseRows';
import { readNumericCell } from '../../../src/core/numbers/readNumericCell';

const { growth, growthExpected, share, count, index, money, rank, usd } = NUMBER_CASE_ROWS;
const usdExpected: NumberContext = { ...usd, expected: { min: 1, max: 8 } };

/** 3/8/2026, which Excel makes of `3-8` typed under Vietnamese settings and of `8-3` under American ones. */
const AUGUST_3 = 46237;
/** 1/2/2026. */
const FEBRUARY_1 = 46054;

test('a number is itself', () => {
  expect(readNumericCell(60195, '#,##0', count)).toEqual({
    kind: 'number',
    value: 60195,
    convention: 'plain',
    notes: [],
  });
  expect(readNumericCell(0, null, money)).toMatchObject({ kind: 'number', value: 0, notes: [] });
  expect(Object.is((readNumericCell(-0, null, growth) as { value: number }).value, 0)).toBe(true);
  // Not this function's matter: compared with other figures by slipOfMagnitude.
  expect(readNumericCell(0.95, null, share)).toMatchObject({ kind: 'number', value: 0.95, notes: [] });
  expect(readNumericCell(60.195, '#,##0', count)).toMatchObject({ kind: 'number', value: 60.195, notes: [] });
});

test('binary noise is dropped and said', () => {
  expect(readNumericCell(0.1 + 0.2, null, growth)).toMatchObject({
    value: 0.3,
    notes: [{ kind: 'floatNoise', stored: 0.1 + 0.2 }],
  });
  expect(readNumericCell(194935.654, null, money)).toMatchObject({ value: 194935.654, notes: [] });
  expect(readNumericCell(15.160000000000002, null, growth)).toMatchObject({ value: 15.16 });
});

test.each([NaN, Infinity, -Infinity])('%p is unreadable', (value) => {
  expect(readNumericCell(value, null, money)).toEqual({ kind: 'unreadable', reason: 'notFinite', proposals: [] });
});

describe('a cell formatted as a percentage', () => {
  test.each([
    [0.95, share, 95],
    [0.1516, growth, 15.16],
    [0.07, share, 7],
    [0, share, 0],
    [1, share, 100],
    [-0.025, growth, -2.5],
    [0.13, growthExpected, 13],
  ])('%p says what it shows', (stored, context, value) => {
    expect(readNumericCell(stored, '0.00%', context)).toEqual({
      kind: 'number',
      value,
      convention: 'plain',
      notes: [{ kind: 'percentFormat', stored }],
    });
  });

  test.each([
    [95, share, [95, 9500]],
    [13, growth, [13, 1300]],
    [1.2, growth, [1.2, 120]],
    [13, growthExpected, [13, 1300]],
  ])('%p is asked: it shows more than 100%%', (stored, context, [first, second]) => {
    expect(readNumericCell(stored, '0%', context)).toMatchObject({
      kind: 'ambiguous',
      readings: [{ value: first }, { value: second }],
      reason: 'percentFormat',
    });
  });

  test('more than 100% is read where it is expected', () => {
    const context: NumberContext = { ...growth, expected: { min: 100, max: 200 } };
    expect(readNumericCell(1.2, '0%', context)).toMatchObject({ kind: 'number', value: 120 });
  });

  test('in a row of another unit of measure the row decides, or it is asked', () => {
    expect(readNumericCell(0.795, '0.0%', index)).toMatchObject({
      kind: 'number',
      value: 0.795,
      notes: [{ kind: 'percentFormat' }, { kind: 'decidedBy', by: 'hardRange' }],
    });
    // 7135 typed into a cell that was formatted as a percentage.
    expect(readNumericCell(71.35, '0%', count)).toMatchObject({ kind: 'number', value: 7135 });
    expect(readNumericCell(50, '0%', count)).toMatchObject({
      kind: 'ambiguous',
      readings: [{ value: 50 }, { value: 5000 }],
    });
    expect(readNumericCell(52, '0%', usd)).toMatchObject({ kind: 'ambiguous' });
  });
});

describe('a cell that shows a date', () => {
  test.each([
    [AUGUST_3, 'd-mmm', usd, [3.8, 8.3, 3.08, 8.03, AUGUST_3]],
    [AUGUST_3, 'dd/mm/yyyy', usdExpected, [3.8, 3.08, 8.3, 8.03, AUGUST_3]],
    [FEBRUARY_1, 'd/m', growth, [1.2, 2.1, 1.02, 2.01, 2.26, FEBRUARY_1]],
    [AUGUST_3, 'dd/mm/yyyy', index, []],
    [AUGUST_3, 'd-mmm', rank, []],
    // A 13 in a cell that somebody formatted as a date.
    [13, 'dd/mm/yyyy', count, [13]],
  ])('%p as %s is unreadable, with proposals', (serial, format, context, proposals) => {
    expect(readNumericCell(serial, format, context)).toMatchObject({ kind: 'unreadable', reason: 'date', proposals });
  });

  test('dates from 1904', () => {
    expect(readNumericCell(AUGUST_3 - 1462, 'd-mmm', usdExpected, true)).toMatchObject({
      proposals: [3.8, 3.08, 8.3, 8.03, AUGUST_3 - 1462],
    });
  });
});

test('a format that divides is said', () => {
  expect(readNumericCell(194935654, '#,##0,', money)).toMatchObject({
    kind: 'number',
    value: 194935654,
    notes: [{ kind: 'scaledFormat', factor: 1000 }],
  });
});

describe('of several sections the one counts in which the number falls', () => {
  test.each<[number, string, number | undefined]>([
    [5000, '[<1000]0;0,', 1000],
    [95, '[<1000]0;0,', undefined],
    [95, '[>=1000000]0.0,,"M";[>=1000]0.0,"K";0', undefined],
    [-5000, '0;-0,', 1000],
  ])('%d as %s', (value, format, factor) => {
    const notes = factor === undefined ? [] : [{ kind: 'scaledFormat', factor }];
    expect(readNumericCell(value, format, money)).toMatchObject({ kind: 'number', value, notes });
  });

  test('a percentage up to 1, and a number above', () => {
    expect(readNumericCell(95, '[<=1]0%;0', share)).toMatchObject({ kind: 'number', value: 95, notes: [] });
    expect(readNumericCell(0.95, '[<=1]0%;0', share)).toMatchObject({
      kind: 'number',
      value: 95,
      notes: [{ kind: 'percentFormat', stored: 0.95 }],
    });
  });

  test('a day from a year on, and a number before', () => {
    expect(readNumericCell(95, '[<40000]0;d/m/yyyy', count)).toMatchObject({ kind: 'number', value: 95, notes: [] });
    expect(readNumericCell(AUGUST_3, '[<40000]0;d/m/yyyy', count)).toMatchObject({
      kind: 'unreadable',
      reason: 'date',
    });
  });
});

test('a sign that is taken away is said by another colour, not by that of all numbers', () => {
  const shown = [{ kind: 'disguised', shown: '2,5' }];
  expect(readNumericCell(-2.5, '0.0;[Red]0.0', growth)).toMatchObject({ value: -2.5, notes: [] });
  expect(readNumericCell(-2.5, '[Red]0.0;[Red]0.0', growth)).toMatchObject({ value: -2.5, notes: shown });
  expect(readNumericCell(-2.5, '[Black]0.0;[black]0.0', growth)).toMatchObject({ value: -2.5, notes: shown });
});

test('more words than a number has beside it are said, whatever they are', () => {
  const words = 'số ước, '.repeat(25);
  expect(readNumericCell(95, `0" ${words}"`, count)).toMatchObject({
    value: 95,
    notes: [{ kind: 'disguised', shown: `95 ${words.trim()}` }],
  });
});
