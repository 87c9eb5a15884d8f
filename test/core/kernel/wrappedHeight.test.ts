import { wrappedHeight } from '../../../src/core/workbook/wrappedHeight';

test('a row is as high as its longest cell needs, and never higher than Excel lets it be', () => {
  expect(wrappedHeight([{ text: 'một dòng', width: 40 }])).toBe(16.5);
  expect(wrappedHeight([{ text: 'một\nhai\nba', width: 40 }])).toBe(46.5);
  // 27 lines fit into the 409 points that Excel allows, 28 do not.
  expect(wrappedHeight([{ text: Array.from({ length: 27 }, () => 'dòng').join('\n'), width: 40 }])).toBe(406.5);
  expect(wrappedHeight([{ text: 'dài '.repeat(5000), width: 10 }])).toBe(409);
});

test('lines break between words and within a word that is longer than a line', () => {
  // 33.7 sizes of the font, of which “hoạt” ends at 17.2: into lines of 17.8 it goes twice, into lines of 17 not.
  const text = 'Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt đảm bảo tiêu chuẩn, quy chuẩn tại đô thị';
  expect(wrappedHeight([{ text, width: 38 }])).toBe(31.5);
  expect(wrappedHeight([{ text, width: 36 }])).toBe(46.5);
  expect(wrappedHeight([{ text: 'x'.repeat(100), width: 40 }])).toBe(46.5);
  // A column without width has no end of lines, and no end of work.
  expect(wrappedHeight([{ text: 'x y', width: 0 }])).toBe(409);
  expect(wrappedHeight([{ text: '  hai  dấu  cách  ', width: 20 }])).toBe(16.5);
});

test('what a line holds is measured by its letters, not counted', () => {
  // 53 characters each: i is 0.278 wide, W 0.944, of a line of 18.8.
  expect(wrappedHeight([{ text: 'i'.repeat(53), width: 40 }])).toBe(16.5);
  expect(wrappedHeight([{ text: 'W'.repeat(53), width: 40 }])).toBe(46.5);
  // 128 characters, many of them capitals and figures: they were taken to fit into two lines.
  const units =
    'Phường Hồng Bàng: 0,2366; Phường An Dương: 0,2221; Phường Hưng Đạo: 0,2172; Phường Lê Thanh Nghị: 0,1775; Phường Hải An: 0,1727';
  expect(wrappedHeight([{ text: units, width: 60 }])).toBe(46.5);
  // 34 characters, most of them narrow.
  expect(wrappedHeight([{ text: 'chỉ tiêu ở kỳ trước; chi tiết ở tệp', width: 30 }])).toBe(16.5);
  // A letter in two parts is as wide as in one.
  const unit = 'Phường Thiên Hương, Phường Bạch Đằng, Phường Nam Triệu';
  for (const width of [12, 24, 36, 48]) {
    expect(wrappedHeight([{ text: unit.normalize('NFD'), width }])).toBe(wrappedHeight([{ text: unit, width }]));
  }
});
