import type { NumberContext } from '../../../src/core/numbers/NumberContext';
import { readNumber } from '../../../src/core/numbers/readNumber';

const growth: NumberContext = {
  unitOfMeasure: { name: '%', decimals: 2, threeDigits: 'decimal', aliases: [], confusedWith: [] },
  wholeNumber: false,
  hardRange: { min: -100, max: null, minExclusive: true },
  expected: null,
};
const money: NumberContext = {
  unitOfMeasure: { name: 'tỷ đồng', decimals: 3, threeDigits: 'thousands', aliases: ['tỷ'], confusedWith: [] },
  wholeNumber: false,
  hardRange: { min: 0, max: null },
  expected: null,
};

test.each([
  ['194.935,654', money, 194935.654],
  ['194.935,654 tỷ', money, 194935.654],
  ['khoảng 13', growth, 13],
  ['≈13%', growth, 13],
  ['−2,5', growth, -2.5],
  ['15,16%', growth, 15.16],
])('%s is read', (text, context, value) => {
  expect(readNumber(text, context)).toMatchObject({ kind: 'number', value });
});
