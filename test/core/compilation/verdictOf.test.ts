import type { Indicator } from '../../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { consolidate } from '../../support/consolidate';
import { statusOf } from '../../../src/core/compilation/aggregate/statusOf';
import { verdictOf, type Evidence } from '../../../src/core/compilation/aggregate/verdictOf';
import { DEFAULT_JUDGEMENT } from '../../../src/core/compilation/model/Judgement';
import { figure, form, PLAN, ROSTER } from '../../support/madeUp';

const one = (id: string): Indicator => indicatorsOf(PLAN).find((each) => each.id === id)!;

/** A sum of at least 1250.5 ha, a ratio with its target, and the lead body's own figure. */
const SUM = one('2.1');
const RATIO = one('9.1');

const evidence = (contributors: number, expected: number, more: Partial<Evidence> = {}): Evidence => ({
  counts: 'units',
  contributors,
  expected,
  period: '2031',
  judgement: DEFAULT_JUDGEMENT,
  decimals: 2,
  unproven: false,
  ...more,
});

describe('how much must be known before a figure is judged', () => {
  test.each([
    // A part of a sum can prove that it is reached, never that it isn't.
    [5, 6, 1250.4, 'insufficient'],
    [5, 6, 1250.5, 'met'],
    [5, 6, 1300, 'exceeded'],
    [6, 6, 1250.4, 'notMet'],
    [6, 6, 1300, 'exceeded'],
  ] as const)('%d of %d units, a sum of %d: %s', (given, all, value, outcome) => {
    expect(verdictOf(value, SUM, evidence(given, all))).toBe(outcome);
  });

  test('of a sum whose parts may be below zero a part proves nothing', () => {
    const signed = { ...SUM, hardRange: { min: null, max: null } };
    expect(verdictOf(1300, signed, evidence(5, 6))).toBe('insufficient');
    expect(verdictOf(1300, signed, evidence(6, 6))).toBe('exceeded');
  });

  test('where less is better, a part of a sum proves that it is too much', () => {
    const less: Indicator = { ...SUM, direction: 'down', target: { kind: 'range', min: 10, max: 20 } };
    expect(verdictOf(21, less, evidence(1, 6))).toBe('notMet');
    expect(verdictOf(15, less, evidence(1, 6))).toBe('insufficient');
    expect(verdictOf(15, less, evidence(6, 6))).toBe('met');
  });

  test('a ratio of fewer units than asked for is not judged, on whichever side it lies', () => {
    for (const value of [0.1, 1000]) {
      expect(verdictOf(value, RATIO, evidence(113, 114))).toBe('insufficient');
      expect(verdictOf(value, RATIO, evidence(114, 114))).not.toBe('insufficient');
    }
  });

  test('the office may ask for less: 90% of 10 units is 9', () => {
    const judgement = { ...DEFAULT_JUDGEMENT, leastShareOfRatio: 90, leastShareOfSum: 50 };
    expect(verdictOf(1000, RATIO, evidence(8, 10, { judgement }))).toBe('insufficient');
    expect(verdictOf(1000, RATIO, evidence(9, 10, { judgement }))).not.toBe('insufficient');
    expect(verdictOf(1, SUM, evidence(4, 10, { judgement }))).toBe('insufficient');
    expect(verdictOf(1, SUM, evidence(5, 10, { judgement }))).toBe('notMet');
  });

  test("the lead body's own figure is whole, and without a figure nothing is said", () => {
    expect(verdictOf(1, SUM, evidence(1, 1, { counts: 'lead' }))).toBe('notMet');
    expect(verdictOf(null, SUM, evidence(0, 6))).toBe('noData');
  });
});

describe('before the year is over', () => {
  test('an amount that adds up has progress and no verdict; a rate keeps its verdict', () => {
    // 312.625 is a quarter of 1 250.5.
    const files = ['L01', 'L02', 'L03', 'L04', 'L05', 'L06'].map((unit) =>
      form(unit, { '2.1': unit === 'L01' ? 312.625 : 0 }, { identity: { period: '2031-Q1' } }),
    );
    const report = consolidate({ catalogue: PLAN, roster: ROSTER, period: '2031-Q1', files });
    const sum = figure(report, '2.1');
    expect(sum).toMatchObject({
      value: 312.625,
      outcome: 'inProgress',
      progress: { ofTarget: 25, ofYear: 25 },
    });
    expect(verdictOf(1000, RATIO, evidence(6, 6, { period: '2031-Q3' }))).not.toBe('inProgress');
    expect(verdictOf(1300, SUM, evidence(6, 6, { period: '2031-11' }))).toBe('inProgress');
    expect(verdictOf(1300, SUM, evidence(6, 6, { period: '2031-12' }))).toBe('exceeded');
    expect(verdictOf(1300, SUM, evidence(6, 6, { period: '2031-Q4' }))).toBe('exceeded');
  });
});

test.each([
  [['official', 'official'], 0, 'official'],
  [['official', 'preliminary'], 0, 'mixed'],
  [['official', null], 0, 'mixed'],
  [[null, null], 0, null],
  [[], 0, null],
  [['official'], 1, 'mixed'],
  [['estimated'], 2, 'estimated'],
] as const)('parts that are %j and %d filled in make a figure that is %s', (parts, imputed, status) => {
  expect(statusOf(parts, imputed)).toBe(status);
});
