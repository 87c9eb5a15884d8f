import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { rangeText } from '../../../src/core/form/draw/rangeText';
import { vi } from '../../../src/core/words/vi/vi';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { PERIOD, PLAN, ROSTER } from '../../support/madeUp';

const UNIT = 'tỷ đồng (giá so sánh năm 2010)';

/** The made-up plan with a longer name for the hectares of 2.1. */
const catalogue: Catalogue = {
  ...PLAN,
  unitsOfMeasure: PLAN.unitsOfMeasure.map((unit) => (unit.name === 'ha' ? { ...unit, name: UNIT } : unit)),
  groups: PLAN.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((each) => (each.unitOfMeasure === 'ha' ? { ...each, unitOfMeasure: UNIT } : each)),
  })),
};

test('a form with a long unit of measure is written; the titles of its prompts are cut to what Excel takes', () => {
  const drawn = formWorkbook({ catalogue, roster: ROSTER, unit: ROSTER.units[0]!, period: PERIOD, words: vi });
  expect(writeWorkbook(drawn).length).toBeGreaterThan(1000);
  const titles = drawn.sheets[0]!.validations.flatMap(({ prompt }) => prompt?.title ?? []);
  expect(titles).toContain('2.1 – tỷ đồng (giá so sánh năm…');
  expect(titles).toContain('Kế hoạch – tỷ đồng (giá so sánh…');
  expect(Math.max(...titles.map((title) => title.length))).toBeLessThanOrEqual(32);
});

test.each([
  [{ min: 0, max: 0.125 }, 'từ 0 đến 0,125'],
  [{ min: 0.0005, max: null }, 'từ 0,0005 trở lên'],
  // As long as a prompt may be, whatever a plan says.
  [{ min: null, max: 1e300 }, 'không quá 1E+300'],
])('the range %j is said as its rule has it: %s', (range, text) => {
  expect(rangeText(range, false, vi.form.range, 'vi')).toBe(text);
});
