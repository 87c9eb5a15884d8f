import { wrappedHeight } from '../../../src/core/workbook/wrappedHeight';

test('a row is as high as its longest cell needs, and never higher than Excel lets it be', () => {
  expect(wrappedHeight([{ text: 'một dòng', width: 40 }])).toBe(16.5);
  expect(wrappedHeight([{ text: 'một\nhai\nba', width: 40 }])).toBe(46.5);
  // 27 lines fit into the 409 points that Excel allows, 28 do not.
  expect(wrappedHeight([{ text: Array.from({ length: 27 }, () => 'dòng').join('\n'), width: 40 }])).toBe(406.5);
  expect(wrappedHeight([{ text: 'dài '.repeat(5000), width: 10 }])).toBe(409);
});

test('lines break between words and within a word that is longer than a line', () => {
  // 85 characters in 41: three lines in any program, two if a line were wider.
  const text = 'Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đảm bảo tiêu chuẩn, quy chuẩn tại đô thị';
  expect(wrappedHeight([{ text, width: 38 }])).toBe(46.5);
  expect(wrappedHeight([{ text: 'x'.repeat(100), width: 40 }])).toBe(46.5);
  // A column without width has no end of lines, and no end of work.
  expect(wrappedHeight([{ text: 'x y', width: 0 }])).toBe(409);
  expect(wrappedHeight([{ text: '  hai  dấu  cách  ', width: 20 }])).toBe(16.5);
});
