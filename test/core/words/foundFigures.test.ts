import { panePlan as english } from '../../../src/core/words/en/panePlan';
import { panePlan as vietnamese } from '../../../src/core/words/vi/panePlan';

test.each([
  [
    '0',
    'Hiểu được 3 số liệu, không số liệu nào cần hỏi lại.',
    'Figures understood: 3; none of them to be asked about.',
  ],
  [
    '1',
    'Hiểu được 3 số liệu, trong đó 1 số liệu cần hỏi lại.',
    'Figures understood: 3; of these to be asked about: 1.',
  ],
])('of three figures %s are asked about', (asked, vi, en) => {
  expect(vietnamese.read.found('3', asked)).toBe(vi);
  expect(english.read.found('3', asked)).toBe(en);
});
