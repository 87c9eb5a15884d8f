import type { GroupRule, IndicatorGroup } from '../../../src/core/catalogue/Catalogue';
import { groupResultOf } from '../../../src/core/compilation/aggregate/groupResultOf';
import type { CityFigure, Outcome } from '../../../src/core/compilation/model/CityReport';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { compile, PLAN } from '../../support/madeUp';

const [FIGURE] = compile([]).figures;
const FIVE = indicatorsOf(PLAN).slice(0, 5);

function result(outcomes: readonly Outcome[], rule?: GroupRule): Outcome {
  const indicators = FIVE.slice(0, outcomes.length);
  const group: IndicatorGroup = { ...PLAN.groups[0]!, indicators, ...(rule === undefined ? {} : { rule }) };
  const figures = indicators.map(({ id }, i): [string, CityFigure] => [id, { ...FIGURE!, outcome: outcomes[i]! }]);
  return groupResultOf(group, new Map(figures)).result;
}

test('by the main figure, whatever the others say; this is the default', () => {
  expect(result(['met', 'notMet', 'noData'])).toBe('met');
  expect(result(['insufficient', 'exceeded'], { kind: 'main' })).toBe('insufficient');
});

test.each([
  [['exceeded', 'exceeded'], 'exceeded'],
  [['exceeded', 'met'], 'met'],
  [['met', 'notMet', 'noData'], 'notMet'],
  [['met', 'inProgress', 'insufficient'], 'insufficient'],
  [['met', 'noData', 'insufficient'], 'noData'],
  [['met', 'inProgress'], 'inProgress'],
] as const)('all parts of %j: %s', (outcomes, expected) => {
  expect(result(outcomes, { kind: 'all' })).toBe(expected);
});

test.each([
  // 60% of five is three.
  [['met', 'met', 'exceeded', 'notMet', 'notMet'], 'met'],
  [['met', 'met', 'notMet', 'notMet', 'notMet'], 'notMet'],
  [['met', 'met', 'noData', 'notMet', 'notMet'], 'noData'],
  [['met', 'noData', 'notMet', 'notMet', 'notMet'], 'notMet'],
  [['met', 'met', 'met', 'noData', 'noData'], 'met'],
  [['exceeded', 'exceeded', 'exceeded', 'exceeded', 'exceeded'], 'exceeded'],
] as const)('60%% of the parts of %j: %s', (outcomes, expected) => {
  expect(result(outcomes, { kind: 'share', percent: 60 })).toBe(expected);
});

test('the report has a result for each numbered indicator, in the order of the plan', () => {
  expect(compile([]).groups.map(({ number, result: none }) => [number, none])).toEqual(
    PLAN.groups.map(({ number }) => [number, 'noData']),
  );
});
