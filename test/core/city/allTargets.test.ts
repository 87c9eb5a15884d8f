import type { Catalogue, Indicator } from '../../../src/core/catalogue/Catalogue';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../../../src/core/catalogue/unitOfMeasureOf';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { targetText } from '../../../src/core/city/draw/summary/targetText';
import { isStretchMet, outcomeOf } from '../../../src/core/compilation/aggregate/outcomeOf';
import { targetCell } from '../../../src/core/form/draw/targetCell';
import { resolveUnit } from '../../../src/core/numbers/resolveUnit';
import { percentOf } from '../../../src/core/validation/percentOf';
import { vi } from '../../../src/core/words/vi/vi';
import allTargets from '../../fixtures/all-targets-plan.json';
import { randomCampaign } from '../../support/campaign/randomCampaign';
import { describeWith } from '../../support/describeWith';
import { expectRecalculated } from '../../support/expectRecalculated';
import { firstCampaign } from '../../support/firstCampaign';
import { compile, figure, form, ROSTER } from '../../support/madeUp';

/** A made-up plan with every kind of target. */
const PLAN = allTargets as Catalogue;
const indicator = (id: string): Indicator => findIndicator(PLAN, id)!;

test('the plan is sound and has every kind of target', () => {
  expect(checkCatalogue(PLAN, ROSTER)).toEqual([]);
  expect([...new Set(indicatorsOf(PLAN).map(({ target }) => target.kind))].sort()).toEqual([
    'approximately', 'atLeast', 'atMost', 'greaterThan', 'lessThan', 'maintain', 'qualitative', 'range', 'rankAtMost',
  ]); // prettier-ignore
});

test.each([
  // hộ nghèo không quá 1,5 (phấn đấu 1,2): less is better
  ['1.1', 1.6, 'notMet', false],
  ['1.1', 1.5, 'met', false],
  ['1.1', 1.4, 'exceeded', false],
  ['1.1', 1.2, 'exceeded', true],
  // dưới 14 ‰
  ['2.1', 14, 'notMet', false],
  ['2.1', 13.9, 'met', false],
  // giảm 0,75 điểm %: more of a fall is better
  ['3.1', 0.74, 'notMet', false],
  ['3.1', 0.75, 'met', false],
  ['3.1', 0.8, 'exceeded', false],
  ['4.1', 119, 'notMet', false],
  ['4.1', 121, 'exceeded', false],
  // tăng khoảng 9 (8,5 – 9,5), phấn đấu 10
  ['5.1', 8.4, 'notMet', false],
  ['5.1', 9.5, 'met', false],
  ['5.1', 10, 'exceeded', true],
  // giá tăng không quá 4
  ['6.1', 4.1, 'notMet', false],
  ['6.1', 3.2, 'exceeded', false],
  // giữ 98,5
  ['7.1', 98.4, 'notMet', false],
  ['7.1', 98.5, 'met', false],
  ['7.1', 99, 'exceeded', false],
  // 11/17 xã
  ['8.1', 10, 'notMet', false],
  ['8.1', 11, 'met', false],
  // 7,5 – 8, phấn đấu 8 – 8,5
  ['9.1', 7.4, 'notMet', false],
  ['9.1', 7.9, 'met', false],
  ['9.1', 8, 'met', true],
  ['9.1', 8.2, 'exceeded', true],
  // 3 – 5 ngày, phấn đấu 2
  ['10.1', 6, 'notMet', false],
  ['10.1', 4, 'met', false],
  ['10.1', 2, 'exceeded', true],
  // đạt hay chưa
  ['11.1', 0, 'notMet', false],
  ['11.1', 1, 'met', false],
  // trên 68, phấn đấu 72
  ['12.1', 68, 'notMet', false],
  ['12.1', 70, 'met', false],
  ['12.1', 72, 'met', true],
  // 835,5 nghìn lượt, phấn đấu 900 – 950
  ['13.1', 835.4, 'notMet', false],
  ['13.1', 899, 'exceeded', false],
  ['13.1', 900, 'exceeded', true],
] as const)('%s with %s is %s, stretch %s', (id, value, outcome, stretch) => {
  const { decimals } = unitOfMeasureOf(PLAN, indicator(id));
  expect(outcomeOf(value, indicator(id), decimals)).toBe(outcome);
  expect(isStretchMet(value, indicator(id).target, decimals)).toBe(stretch);
});

test.each([
  ['1.1', 'không quá 1,5 (phấn đấu 1,2)'],
  ['2.1', 'dưới 14'],
  ['3.1', 'giảm 0,75'],
  ['4.1', 'giảm 120'],
  ['5.1', 'tăng khoảng 9 (phấn đấu 10)'],
  ['6.1', 'tăng không quá 4'],
  ['7.1', 'giữ 98,5'],
  ['8.1', '11/17'],
  ['9.1', '7,5 – 8 (phấn đấu 8 – 8,5)'],
  ['10.1', '3 – 5 (phấn đấu 2)'],
  ['11.1', 'đạt'],
  ['12.1', 'trên 68 (phấn đấu 72); năm 2035: 95'],
  ['13.1', '835,5 (phấn đấu 900 – 950)'],
  ['14.1', 'top 10/34 (phấn đấu 7)'],
  ['15.1', 'gấp 1,5'],
])('%s is worded “%s”', (id, text) => {
  expect(targetText(indicator(id).target, vi)).toBe(text);
});

test('a cell of a target holds a bare number, and any words with the number in a text', () => {
  const cell = (id: string) => targetCell(indicator(id).target, vi.form.targetTexts, 'vi');
  expect(cell('1.1')).toEqual({ value: 'không quá 1,5 (phấn đấu 1,2)', numberFormat: '@' });
  expect(cell('8.1')).toEqual({ value: '11/17', numberFormat: '@' });
  expect(cell('9.1')).toEqual({ value: '7,5 – 8 (phấn đấu 8 – 8,5)', numberFormat: '@' });
  expect(cell('11.1')).toEqual({ value: 'đạt (ghi 1; chưa đạt ghi 0)', numberFormat: '@' });
  expect(targetCell({ kind: 'atLeast', value: 1234.5 }, vi.form.targetTexts, 'vi')).toEqual({
    value: 1234.5,
    numberFormat: '#,##0.0',
  });
});

test('a percentage of the target stands only where more is better', () => {
  const percents = indicatorsOf(PLAN).map(({ id, target }) => [id, percentOf(3, target)] as const);
  const none = percents.filter(([, percent]) => percent === null).map(([id]) => id);
  expect(none).toEqual(['1.1', '2.1', '6.1', '7.1', '11.1', '14.1']);
  expect(percentOf(5.5, indicator('8.1').target)).toBe(50);
});

test('forms are consolidated: counts add up, a state in words comes from its lead body', () => {
  const report = compile(
    [
      form('L01', { '4.1': 70 }, { catalogue: PLAN }),
      form('L02', { '4.1': 55 }, { catalogue: PLAN }),
      form('BM-TK', { '1.1': 1.3, '11.1': 1, '14.1': 8 }, { catalogue: PLAN }),
    ],
    PLAN,
  );
  expect([figure(report, '4.1').value, figure(report, '4.1').outcome]).toEqual([125, 'exceeded']);
  expect([figure(report, '1.1').value, figure(report, '1.1').outcome]).toEqual([1.3, 'exceeded']);
  expect([figure(report, '11.1').value, figure(report, '11.1').outcome]).toEqual([1, 'met']);
  expect([figure(report, '14.1').outcome, figure(report, '14.1').percent]).toEqual(['exceeded', null]);
});

test.each([
  ['1.1', { kind: 'atMost', value: 1.5, stretch: 1.8 }, 'stretchNotBeyondTarget'],
  ['1.1', { kind: 'atLeast', value: 1.5 }, 'targetAgainstDirection'],
  ['8.1', { kind: 'atLeast', value: 18, outOf: 17 }, 'targetAboveWhole'],
  ['12.1', { kind: 'greaterThan', value: 68, later: { year: 2031, value: 70 } }, 'laterYearNotLater'],
  ['16.1', { kind: 'qualitative' }, 'stateWithoutYesNo'],
  ['9.1', { kind: 'range', min: 7.5, max: 8, stretch: { min: 8.5, max: 8 } }, 'rangeReversed'],
] as const)('%s with %j is not sound: %s', (id, target, code) => {
  const groups = PLAN.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((each) => (each.id === id ? { ...each, target } : each)),
  }));
  expect(checkCatalogue({ ...PLAN, groups }, ROSTER).map((problem) => problem.code)).toContain(code);
});

test('units of measure with a multiple, and points apart from percentage points', () => {
  const thousands = unitOfMeasureOf(PLAN, { unitOfMeasure: '1.000 lượt' });
  expect(resolveUnit('nghìn lượt', thousands)).toEqual({ kind: 'same' });
  expect(resolveUnit('lượt', thousands)).toEqual({ kind: 'other', factor: 0.001 });
  expect(resolveUnit('triệu lượt', thousands)).toEqual({ kind: 'other', factor: 1000 });
  expect(resolveUnit('điểm', unitOfMeasureOf(PLAN, { unitOfMeasure: 'điểm %' })).kind).not.toBe('same');
});

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  test('of every kind of target', () => {
    const files = randomCampaign(PLAN, ROSTER, 31);
    expectRecalculated(cityWorkbook(firstCampaign({ catalogue: PLAN, roster: ROSTER, period: '2031', files }), vi));
  });
});
