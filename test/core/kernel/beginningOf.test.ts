import { beginningOf } from '../../../src/core/kernel/beginningOf';
import { boundedText } from '../../../src/core/kernel/boundedText';
import { promptTitle } from '../../../src/core/workbook/promptTitle';
import { linked } from '../../../src/xlsx/attachments/linked';

/** 𠀀 takes two units. */
test.each([
  ['Hải Phòng', 3, 'Hải'],
  ['Hải Phòng', 20, 'Hải Phòng'],
  ['a𠀀b', 1, 'a'],
  ['a𠀀b', 2, 'a'],
  ['a𠀀b', 3, 'a𠀀'],
  ['a𠀀b', 4, 'a𠀀b'],
])('the beginning of %s of %d units is %s', (text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning);
});

test('what is cut for a list, a prompt or a refusal ends with a whole letter', () => {
  expect(boundedText(`${'a'.repeat(1998)}𠀀𠀀`)).toBe(`${'a'.repeat(1998)}…`);
  expect(promptTitle(`${'a'.repeat(30)}𠀀𠀀`)).toBe(`${'a'.repeat(30)}…`);
  expect(linked(`${'a'.repeat(299)}𠀀`).params['reason']).toBe(`${'a'.repeat(299)}…`);
});
