import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { DEFAULT_JUDGEMENT, type Judgement } from '../../../src/core/compilation/model/Judgement';
import { judgedText } from '../../../src/core/report/judgedText';

const [PLAN] = bundledCatalogues;
const said = (id: string, value: number, more: Partial<Judgement> = {}): string =>
  judgedText(value, findIndicator(PLAN, id)!, PLAN, { ...DEFAULT_JUDGEMENT, ...more }, 'vi');

test.each([
  // Met, as the plan's 10,6 has one digit: 10,59 beside 10,6 would not look it.
  ['11.1', 10.594999, '10,6'],
  ['11.1', 10.549, '10,55'],
  // Not met, as 238 and 84.200 are whole numbers: rounded they would look met.
  ['8.1', 237.9996, '237,9996'],
  ['5.3', 84_199.9996, '84.199,9996'],
  // Above 75, and met.
  ['22.1', 75.004, '75,004'],
  ['22.1', 75, '75'],
  // Exceeded by so little.
  ['7.1', 52.00004, '52,00004'],
  ['9.1', 16.075, '16,08'],
  ['1.2', 15.154, '15,15'],
  ['5.1', 194_935.654, '194.935,654'],
  ['5.2', 103_166, '103.166'],
  ['14.1', 6, '6'],
])('%s of %d is written %s', (id, value, text) => {
  expect(said(id, value)).toBe(text);
});

test('judged on the reported value, 10,594999 is below 10,6 and may look it', () => {
  expect(said('11.1', 10.594999, { digits: 'value' })).toBe('10,59');
});
