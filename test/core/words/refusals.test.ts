import { describeRefusal } from '../../../src/core/words/describeRefusal';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';

const PARAMS = {
  sheets: 'Biểu 1, Biểu 2',
  plan: 'kh-12-2027',
  kind: 'pdf',
  limit: 30_000_000,
  part: 'xl/a.xml',
  seconds: 20,
};

describe.each([
  ['vi', vi],
  ['en', en],
] as const)('%s', (_, words) => {
  test.each(Object.keys(words.refusals))('%s has words, with its params and without', (code) => {
    for (const params of [PARAMS, {}]) {
      const sentence = describeRefusal(code, params, words);
      expect(sentence).toMatch(/^\p{Lu}.{30,}\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN| {2}/);
    }
  });
});

test('limits are written for people', () => {
  expect(describeRefusal('TOO_LARGE', { limit: 30_000_000 }, vi)).toContain('lớn hơn 30 MB');
  expect(describeRefusal('TOO_MANY_CELLS', { limit: 1_000_000 }, vi)).toContain('1.000.000 ô');
  expect(describeRefusal('TOO_MANY_CELLS', { limit: 1_000_000 }, en)).toContain('1,000,000 cells');
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'pdf' }, vi)).toContain('mà là tệp PDF');
});

test('names that a file chooses are no words of ours', () => {
  for (const code of ['NEW_REASON', 'constructor', '__proto__', 'toString']) {
    expect(describeRefusal(code, {}, vi)).toBe(describeRefusal('READER_FAILED', {}, vi));
  }
  expect(describeRefusal('NOT_A_WORKBOOK', { kind: 'constructor' }, vi)).not.toContain('function');
});
