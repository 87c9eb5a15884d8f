import { withholds } from '../../../src/core/validation/withholds';
import { findingsOf } from '../../support/formLanguage';

/** A form, and the codes of its findings that keep a figure out of the city's. */
test.each([
  ['18.1 = #REF!', ['ERROR_CELL']],
  ['18.1 KH = #REF!', []],
  ['18.1 = -1', ['HARD_RANGE']],
  ['18.1 KH = -1', []],
  ['18.1 = 60.195', ['WHOLE_NUMBER']],
  ['18.1 = "70 - 80"', ['RANGE_TYPED']],
  ['18.1 = "1.250 căn"', []],
  ['18.1 = 12000', []],
  ['18.1 TT = (blank)', []],
  ['18.1 damage codeDuplicate', ['CODE_DUPLICATE']],
  ['18.1 damage unitOfMeasureChanged nghìn căn', ['UNIT_OF_MEASURE_CHANGED']],
  ['18.1 damage labelChanged Nhà', []],
  ['15.1 TU = 5\n15.1 MAU = 4', ['NUMERATOR_EXCEEDS']],
  ['15.1 TU = 5\n15.1 MAU = 0', ['DENOMINATOR_NOT_POSITIVE']],
  ['15.1 TU = 5\n15.1 MAU = x', ['RATIO_HALF_GIVEN']],
  ['15.1 TU = 4\n15.1 MAU = 5\n15.1 = 81', ['RATIO_MISMATCH']],
  ['15.1 TU = 4\n15.1 MAU = 5\n15.1 = =G1/G2', []],
  ['unit HP-TK\n1.1 = 16', []],
  ['1.1 = "nhiều"', []],
])('%j: %j', (script, codes) => {
  expect(
    findingsOf(script)
      .filter(withholds)
      .map(({ code }) => code),
  ).toEqual(codes);
});
