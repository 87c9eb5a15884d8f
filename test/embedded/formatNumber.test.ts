import { formatNumber as formatInPane } from '../../src/core/numbers/formatNumber';
import { formatNumber } from '../../src/embedded/book/formatNumber';

// As Excel shows them, which rounds half away from zero on the decimal spelling.
test.each([
  [0.285, '0,29'],
  [1.005, '1,01'],
  [2.675, '2,68'],
  [-0.285, '-0,29'],
  [0.2849999, '0,28'],
  [60_195.125, '60.195,13'],
])('%d is rounded alike in the cell and in the pane', (value, shown) => {
  expect(formatNumber(value, '#,##0.00', 'vi-VN')).toBe(shown);
  expect(formatInPane(value, { decimals: 2, language: 'vi' })).toBe(shown);
});

test('a number that needs no rounding keeps its digits', () => {
  expect(formatNumber(194_935.654, 'General', 'vi-VN')).toBe('194935,654');
  expect(formatNumber(0.1, '0.0000000000', 'en-US')).toBe('0.1000000000');
});
