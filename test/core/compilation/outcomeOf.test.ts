import type { Target } from '../../../src/core/catalogue/Catalogue';
import { decimalSum } from '../../../src/core/kernel/decimalSum';
import { isStretchMet, outcomeOf } from '../../../src/core/compilation/aggregate/outcomeOf';
import { percentOf } from '../../../src/core/validation/percentOf';
import { roundHalfUp } from '../../../src/core/kernel/roundHalfUp';

const AT_LEAST: Target = { kind: 'atLeast', value: 15.5, stretch: 16 };
const ABOUT: Target = { kind: 'approximately', value: 13, tolerance: 0.5 };
const ABOVE: Target = { kind: 'greaterThan', value: 75 };
const RANGE: Target = { kind: 'range', min: 3.8, max: 4.3 };
const RANK: Target = { kind: 'rankAtMost', value: 5, stretch: 3 };

test.each([
  [AT_LEAST, 15.49, 'notMet'],
  [AT_LEAST, 15.494, 'notMet'],
  [AT_LEAST, 15.495, 'met'],
  [AT_LEAST, 15.504, 'met'],
  [AT_LEAST, 15.505, 'exceeded'],
  [ABOUT, 12.49, 'notMet'],
  [ABOUT, 12.5, 'met'],
  [ABOUT, 13.5, 'met'],
  [ABOUT, 13.51, 'exceeded'],
  [ABOVE, 75, 'notMet'],
  [ABOVE, 75.004, 'notMet'],
  [ABOVE, 75.01, 'met'],
  [RANGE, 3.79, 'notMet'],
  [RANGE, 3.8, 'met'],
  [RANGE, 4.3, 'met'],
  [RANGE, 4.31, 'exceeded'],
  [RANK, 6, 'notMet'],
  [RANK, 5, 'met'],
  [RANK, 4, 'exceeded'],
  [RANK, null, 'noData'],
] as const)('%j with %s is %s', (target, value, outcome) => {
  const direction = target.kind === 'rankAtMost' ? 'down' : 'up';
  expect(outcomeOf(value, { target, direction }, target.kind === 'rankAtMost' ? 0 : 2)).toBe(outcome);
});

test('where less is better, below a range is exceeded and above it not met', () => {
  expect(outcomeOf(3, { target: RANGE, direction: 'down' }, 2)).toBe('exceeded');
  expect(outcomeOf(4, { target: RANGE, direction: 'down' }, 2)).toBe('met');
  expect(outcomeOf(5, { target: RANGE, direction: 'down' }, 2)).toBe('notMet');
});

test('a stretch target is told apart from the target', () => {
  expect([15.9, 15.995, 16].map((value) => isStretchMet(value, AT_LEAST, 2))).toEqual([false, true, true]);
  expect([4, 3, 1].map((value) => isStretchMet(value, RANK, 0))).toEqual([false, true, true]);
  expect(isStretchMet(99, ABOVE, 2)).toBe(false);
  expect(isStretchMet(null, AT_LEAST, 2)).toBe(false);
});

test('the percentage is measured against the target, a range against its lower end', () => {
  expect(percentOf(31, { kind: 'atLeast', value: 62 })).toBe(50);
  expect(percentOf(4.18, RANGE)).toBe(110);
  expect(percentOf(3, RANK)).toBeNull();
  expect(percentOf(3, { kind: 'atLeast', value: 0 })).toBeNull();
  expect(percentOf(null, RANGE)).toBeNull();
});

test.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [0.30000000000000004, 1, 0.3],
  [194935.6535, 3, 194935.654],
  [2.5, 0, 3],
  [-0.4, 0, 0],
  [1e21, 2, 1e21],
  [1.5e-7, 7, 2e-7],
])('%s rounded to %s decimals is %s', (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.2, -0.3], 0],
  [[1e21, 1, -1e21], 1],
  [[1.5e-7, 2], 2.00000015],
  [[194935.654, 0.001], 194935.655],
])('the sum of %j is %s', (values, expected) => {
  expect(decimalSum(values)).toBe(expected);
});
