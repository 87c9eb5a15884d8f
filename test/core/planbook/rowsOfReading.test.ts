import { rowsOfReading } from '../../../src/core/planbook/rows/rowsOfReading';
import { readPlanText } from '../../../src/core/planning/readPlanText';
import { en } from '../../../src/core/words/en/en';
import type { Words } from '../../../src/core/words/shape/Words';
import { vi } from '../../../src/core/words/vi/vi';

test('numbers that begin anew under each heading are counted through, and questions follow their figures', () => {
  const reading = readPlanText(
    'I. CHỈ TIÊU KINH TẾ\n1. GRDP tăng 9%\n2. Thu ngân sách 500 tỷ đồng\nII. CHỈ TIÊU XÃ HỘI\n1. Tỷ lệ hộ nghèo giảm 1%',
  );
  const { indicators, decisions } = rowsOfReading(reading, { language: 'vi', ...vi.cli.planReading });
  expect(indicators.map(({ group, id }) => [group, id])).toEqual([
    [1, '1.1'],
    [2, '2.1'],
    [3, '3.1'],
  ]);
  expect(decisions.flatMap(({ indicator }) => indicator ?? [])).toEqual(['3.1']);
});

test('last year’s figure is written as the officer’s language writes numbers', () => {
  const reading = readPlanText('1. Thu nhập bình quân tăng từ 60,5 triệu đồng lên 65 triệu đồng');
  const baseline = (words: Words) =>
    rowsOfReading(reading, { language: words.language, ...words.cli.planReading }).indicators.map(
      (row) => row.baseline,
    );
  expect(baseline(vi)).toEqual(['60,5 triệu đồng']);
  expect(baseline(en)).toEqual(['60.5 triệu đồng']);
});
