import { asWritten } from '../../../src/core/planning/asWritten';
import { readPlanText } from '../../../src/core/planning/readPlanText';

test('words of a figure keep the comma that stands between its numbers in the plan', () => {
  const { groups } = readPlanText('4. Thu ngân sách đạt 2.350 tỷ đồng, phấn đấu 2.500 tỷ đồng.');
  expect(groups[0]?.indicators.map(({ words }) => words)).toEqual([
    'Thu ngân sách đạt 2.350 tỷ đồng, phấn đấu 2.500 tỷ đồng.',
  ]);
});

test.each([
  [
    'đạt 5% phấn đấu 6% (so năm trước)',
    'Thu đạt 5%; phấn đấu 6%  (so năm trước).',
    'đạt 5%; phấn đấu 6% (so năm trước)',
  ],
  ['tỷ lệ hộ nghèo giảm 1%', 'Giảm 1% tỷ lệ hộ nghèo.', 'tỷ lệ hộ nghèo giảm 1%'],
  ['3%', 'giảm 3%', '3%'],
])('“%s” in “%s” is written “%s”', (words, wording, written) => {
  expect(asWritten(words, wording)).toBe(written);
});

test('a figure of 50,000 words is read, its words as they were gathered', () => {
  const words = `${'ước đạt '.repeat(25_000)}tỷ lệ hộ nghèo 5%`;
  expect(asWritten(words, `${words}.`)).toBe(words);
  expect(readPlanText(`1. ${words}.`).groups[0]?.indicators.map(({ label }) => label)).toEqual(['Tỷ lệ hộ nghèo']);
});
