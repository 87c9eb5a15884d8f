import { formatShort } from '../../../src/core/words/formatShort';

test.each([
  [194935.654, '194.935,654', '194,935.654'],
  [60195, '60.195', '60,195'],
  [0.795, '0,795', '0.795'],
  [-12.5, '-12,5', '-12.5'],
  [33.333333333, '33,3333', '33.3333'],
  [0.00013, '0,00013', '0.00013'],
  [0, '0', '0'],
  [1.5e15, '1,5E+15', '1.5E+15'],
  [-1e300, '-1E+300', '-1E+300'],
  [Infinity, '∞', '∞'],
  [NaN, '∞', '∞'],
])('%d is written %s and %s', (value, vi, en) => {
  expect([formatShort(value, 'vi'), formatShort(value, 'en')]).toEqual([vi, en]);
});
