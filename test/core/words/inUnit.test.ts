import { inUnit } from '../../../src/core/words/inUnit';

test.each([
  ['13,5', '%', '13,5%'],
  ['52', 'tỷ USD', '52 tỷ USD'],
  ['850', '1.000 lượt', '850 × 1.000 lượt'],
  ['0,77', '', '0,77'],
])('%s in “%s” is written %s', (number, unit, written) => {
  expect(inUnit(number, unit)).toBe(written);
});
