import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import type { Indicator } from '../../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../../../src/core/catalogue/unitOfMeasureOf';
import { distanceOf } from '../../../src/core/compilation/aggregate/distanceOf';
import { judgedDigits } from '../../../src/core/compilation/aggregate/judgedDigits';
import { outcomeOf } from '../../../src/core/compilation/aggregate/outcomeOf';
import { DEFAULT_JUDGEMENT, type Judgement } from '../../../src/core/compilation/model/Judgement';
import { distanceText } from '../../../src/core/words/distanceText';
import { vi } from '../../../src/core/words/vi/vi';

const [PLAN] = bundledCatalogues;
const one = (id: string): Indicator => indicatorsOf(PLAN).find((each) => each.id === id)!;

/** Result and distance in words, as the report has them. */
function said(id: string, value: number, more: Partial<Judgement> = {}, period = '2026'): string {
  const indicator = one(id);
  const { decimals } = unitOfMeasureOf(PLAN, indicator);
  const digits = judgedDigits(indicator.target, { ...DEFAULT_JUDGEMENT, ...more }, decimals);
  const distance = distanceText(distanceOf(value, indicator, period, digits), vi);
  return `${outcomeOf(value, indicator, digits)} ${distance}`;
}

test.each([
  // khoảng 13 ± 0,5: a growth differs by percentage points.
  ['1.1', 13.05, 'met +0,05 điểm %'],
  ['1.1', 12.4, 'notMet -0,6 điểm %'],
  // A growth below zero is not −25 % of anything.
  ['1.4', -0.5, 'notMet -2,5 điểm %'],
  // 15,16 has two digits: 15,155 is 15,16; 15,154 is 15,15.
  ['1.2', 15.155, 'met 0 điểm %'],
  ['1.2', 15.154, 'notMet -0,01 điểm %'],
  // 10,6 has one: 10,594999 is 10,6.
  ['11.1', 10.594999, 'met 0 điểm %'],
  ['11.1', 10.549, 'notMet -0,1 điểm %'],
  // 95 is written whole: the reported value counts.
  ['19.1', 94.995, 'notMet -0,005 điểm %'],
  ['19.1', 95, 'met 0 điểm %'],
  // trên 75, trên 90: strictly, on the value.
  ['22.1', 75, 'notMet 0 điểm %'],
  ['22.1', 75.004, 'met +0,004 điểm %'],
  // 16,08: 16,075 is 16,08, 100 %.
  ['9.1', 16.075, 'met 100,0%'],
  // Short of a whole number by a hair: never 100,0 % beside “chưa đạt”. 103.165,9996 ÷ 103.166 is 99,9999996 %.
  ['5.2', 103_165.9996, 'notMet 99,9%'],
  ['8.1', 237.996, 'notMet 99,9%'],
  ['8.1', 238, 'met 100,0%'],
  ['18.1', 8000, 'exceeded 112,1%'],
  // 194.935,654 has three.
  ['5.1', 194_935.6535, 'met 100,0%'],
  ['5.1', 194_935.6534, 'notMet 99,9%'],
  // Ranges and ranks.
  ['12.1', 3.74, 'notMet dưới khoảng'],
  ['12.1', 4.35, 'exceeded trên khoảng'],
  ['12.1', 4.3, 'met trong khoảng'],
  ['21.1', 10, 'met trong khoảng'],
  ['14.1', 7, 'notMet -2 bậc'],
  ['14.1', 5, 'met 0 bậc'],
  ['14.1', 2, 'exceeded +3 bậc'],
] as const)('%s with %s: %s', (id, value, words) => {
  expect(said(id, value)).toBe(words);
});

test.each([
  // As shown: two decimals of a percentage, none of dwellings.
  ['19.1', 94.995, { digits: 'shown' }, 'met 0 điểm %'],
  ['11.1', 10.594999, { digits: 'shown' }, 'notMet -0,01 điểm %'],
  ['1.2', 15.155, { digits: 'value' }, 'notMet -0,005 điểm %'],
  ['9.1', 16.075, { digits: 'value' }, 'notMet 99,9%'],
  // “trên 75” by the digits of all others: 75,004 is 75,00.
  ['22.1', 75.004, { digits: 'shown', strictOn: 'digits' }, 'notMet 0 điểm %'],
  ['22.1', 75.004, { digits: 'shown', strictOn: 'value' }, 'met +0,004 điểm %'],
] as const)('%s with %s by %j: %s', (id, value, judgement, words) => {
  expect(said(id, value, judgement)).toBe(words);
});

test('an amount that still adds up has its share of the year’s target, of a range of its lower end', () => {
  // 1,9 ÷ 3,8.
  expect(distanceOf(1.9, one('12.1'), '2026-Q2', 1)).toEqual({ kind: 'percent', value: 50 });
  expect(distanceOf(1.9, one('12.1'), '2026', 1)).toEqual({ kind: 'range', value: 'below' });
});

test('just the target of “trên” an amount has no percentage: 100 % is not enough', () => {
  const above: Indicator = { ...one('18.1'), target: { kind: 'greaterThan', value: 68 } };
  expect(distanceOf(68, above, '2026', 10)).toBeNull();
  expect(distanceOf(67.99, above, '2026', 10)).toEqual({ kind: 'percent', value: 99.9 });
  expect(distanceOf(102, above, '2026', 10)).toEqual({ kind: 'percent', value: 150 });
});

test('without a figure, of a state in words and of zero there is none', () => {
  expect(distanceOf(null, one('18.1'), '2026', 0)).toBeNull();
  expect(distanceOf(1, { ...one('18.1'), target: { kind: 'qualitative' } }, '2026', 0)).toBeNull();
  expect(distanceOf(1, { ...one('18.1'), target: { kind: 'atLeast', value: 0 } }, '2026', 0)).toBeNull();
});
