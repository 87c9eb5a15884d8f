import { wrappedHeight } from '../../../src/core/workbook/wrappedHeight';

test('a row is as high as its longest cell needs, and never higher than Excel lets it be', () => {
  expect(wrappedHeight([{ text: 'một dòng', width: 40 }])).toBe(16.5);
  expect(wrappedHeight([{ text: 'một\nhai\nba', width: 40 }])).toBe(46.5);
  // 27 lines fit into the 409 points that Excel allows, 28 do not.
  expect(wrappedHeight([{ text: Array.from({ length: 27 }, () => 'dòng').join('\n'), width: 40 }])).toBe(406.5);
  expect(wrappedHeight([{ text: 'dài '.repeat(5000), width: 10 }])).toBe(409);
});
