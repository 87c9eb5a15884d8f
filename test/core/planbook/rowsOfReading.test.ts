import { planWorkbook } from '../../../src/core/planbook/draw/planWorkbook';
import { readPlanBook } from '../../../src/core/planbook/read/readPlanBook';
import { rowsOfReading } from '../../../src/core/planbook/rows/rowsOfReading';
import { readPlanText } from '../../../src/core/planning/readPlanText';
import { en } from '../../../src/core/words/en/en';
import type { Words } from '../../../src/core/words/shape/Words';
import { vi } from '../../../src/core/words/vi/vi';
import { savedAndOpened } from '../../support/savedAndOpened';

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

const rows = (text: string) => rowsOfReading(readPlanText(text), { language: 'vi', ...vi.cli.planReading });

test('a heading that became the field of figures is nothing to be decided, one above no figure is', () => {
  const { indicators, decisions } = rows('I. KINH TẾ\n1. Thu ngân sách đạt 500 tỷ đồng\nII. GIẢI PHÁP');
  expect(indicators.map(({ field }) => field)).toEqual(['KINH TẾ']);
  expect(decisions).toEqual([{ question: 'tiêu đề', found: 'II. GIẢI PHÁP' }]);
});

test('a unit of measure is written as the table of units names it', () => {
  const { indicators, decisions } = rows('1. Thu hút 850 nghìn lượt khách du lịch, phấn đấu 900 nghìn lượt.');
  expect(indicators[0]).toMatchObject({ unitOfMeasure: '1.000 lượt', targetValue: 850, stretch: 900 });
  expect(decisions).toEqual([]);
});

test('a share of a whole is between 0 and 100, a change, an amount or a rate of work done has no bounds', () => {
  const bounds = (text: string) => rows(text).indicators.map((row) => [row.hardMin, row.hardMax]);
  expect(bounds('1. Tỷ lệ hộ nghèo giảm còn dưới 2,5%')).toEqual([[0, 100]]);
  expect(bounds('1. Tỷ lệ hộ nghèo giảm 1 điểm % so với năm 2025')).toEqual([[undefined, undefined]]);
  expect(bounds('1. Tỷ lệ thực hiện dự toán đạt 105%')).toEqual([[undefined, undefined]]);
  expect(bounds('1. Tỷ lệ thực hiện nhiệm vụ được giao đạt 95%')).toEqual([[undefined, undefined]]);
  expect(bounds('1. GRDP tăng 9%')).toEqual([[undefined, undefined]]);
});

test('a target in words has a unit of measure of its own', () => {
  const { indicators } = rows('1. Hoàn thành sắp xếp tổ chức bộ máy cấp xã.');
  expect(indicators[0]).toMatchObject({ targetKind: 'bằng lời', unitOfMeasure: 'đạt = 1, chưa = 0' });
  const book = planWorkbook(rows('1. Hoàn thành sắp xếp tổ chức bộ máy cấp xã.'), vi);
  // Nothing but who leads it is asked for: it is answered with 0 or 1 without being told.
  expect(
    readPlanBook(savedAndOpened(book))
      .problems.filter(({ sheet }) => sheet === 'Chỉ tiêu')
      .map(({ code, params }) => [code, params['column']]),
  ).toEqual([
    ['cellMissing', 'field'],
    ['cellMissing', 'lead'],
  ]);
});
