import type { ReadFigure } from '../../../src/core/planning/PlanReading';
import { readPlanTable } from '../../../src/core/planning/readPlanTable';
import { readPlanText } from '../../../src/core/planning/readPlanText';

/** `label | value | last year's | asked` of each figure of an annex. */
function annex(rows: readonly (readonly string[])[]): readonly string[] {
  const { groups, asked } = readPlanText(rows.map((row) => row.join('\t')).join('\n'));
  return groups.flatMap(({ number, indicators }) =>
    indicators.map((figure, i) => {
      const codes = asked.filter((each) => each.group === number && each.figure === i + 1).map(({ code }) => code);
      return [figure.label, goal(figure), figure.previous ?? '-', codes.join(' ')].join(' | ').trim();
    }),
  );
}

const goal = ({ targetKind, value, min, max }: ReadFigure): string =>
  `${targetKind} ${min === undefined ? String(value ?? '') : `${min}..${max ?? ''}`}`.trim();

test('a head of two rows: last year is what is estimated of it, not what was planned', () => {
  expect(
    annex([
      ['TT', 'Chỉ tiêu', 'ĐVT', 'Năm 2026', '', 'Kế hoạch năm 2027'],
      ['', '', '', 'Kế hoạch', 'Ước thực hiện', ''],
      ['A', 'B', 'C', '1', '2', '3'],
      ['1', 'Thu ngân sách', 'Tỷ đồng', '13.900', '14.200', '15.900'],
      ['', '- Thu nội địa', '"', '12.300', '12.800', '14.100'],
    ]),
  ).toEqual(['Thu ngân sách | atLeast 15900 | 14200 |', 'Thu nội địa | atLeast 14100 | 12800 |']);
  expect(
    annex([
      ['STT', 'Nội dung', 'ĐVT', 'Năm 2026', '', 'Năm 2027', ''],
      ['', '', '', 'KH', 'ƯTH', 'KH', 'Ghi chú'],
      ['1', 'Trồng rừng', 'Ha', '4.500', '4.610', '4.700', ''],
    ]),
  ).toEqual(['Trồng rừng | atLeast 4700 | 4610 |']);
});

test('of several years ahead the nearest is read, and asked about where another holds a value', () => {
  expect(
    annex([
      ['STT', 'Nội dung chỉ tiêu', 'ĐVT', 'TH 2025', 'Mục tiêu 2026', 'Mục tiêu đến 2030'],
      ['1', 'Tỷ lệ hồ sơ nộp trực tuyến', '%', '72,4', 'Tối thiểu 80', '95'],
      ['2', 'Số vụ tai nạn giao thông', 'Vụ', '210', 'Giảm 5 - 10%', ''],
      ['3', 'Số xã có mạng 5G', 'Xã', '12', '', '112'],
    ]),
  ).toEqual([
    'Tỷ lệ hồ sơ nộp trực tuyến | atLeast 80 | 72.4 | severalYears',
    'Mức giảm số vụ tai nạn giao thông | range 5..10 | 210 |',
  ]);
});

test("a numbered row that has last year's figure and no plan heads no list, and is said", () => {
  const { groups, passedOver } = readPlanText(
    [
      ['STT', 'Chỉ tiêu', 'ĐVT', 'TH 2025', 'KH 2026'],
      ['1', 'Kinh phí', 'Triệu đồng', '12.500', ''],
      ['-', 'Số hội nghị', 'Cuộc', '3', '4'],
    ]
      .map((row) => row.join('\t'))
      .join('\n'),
  );
  expect(groups.flatMap(({ indicators }) => indicators.map(({ label, labelHead }) => [label, labelHead]))).toEqual([
    ['Số hội nghị', undefined],
  ]);
  expect(passedOver).toContainEqual({ text: '1 Kinh phí Triệu đồng 12.500', code: 'noTarget' });
});

test('a figure behind the list of a field stands in the field above it again', () => {
  const text = `2.2. Chỉ tiêu về xã hội
a) Tỷ lệ hộ dùng điện: 99%.
c) Y tế:
- Số bác sĩ/10.000 dân: 12,5;
d) Tỷ lệ trường đạt chuẩn: 74%.`;
  const whole = `1. Nhiệm vụ\nTập trung chỉ đạo.\n2. Các chỉ tiêu\n${text}`;
  expect(readPlanText(whole).groups.map(({ section }) => section)).toEqual([
    'Chỉ tiêu về xã hội',
    'Y tế',
    'Chỉ tiêu về xã hội',
  ]);
});

test('what is not read of a row is said: a remark with its number, any other column once by its head', () => {
  const { groups, passedOver } = readPlanTable([
    ['TT', 'Chỉ tiêu', 'ĐVT', 'TH 2024', 'Ước TH 2025', 'Kế hoạch 2026', 'So sánh (%)', 'Cơ quan chủ trì', 'Ghi chú'],
    ['1', 'Số mô hình', 'Mô hình', '8', '10', '12', '120', 'Sở Nội vụ', 'trong đó 3 mô hình mới'],
    ['2', 'Nguồn thu tại chỗ', 'tỷ đồng', '7', '8', '9', '112,5', 'Sở Tài chính', 'Cục Thuế'],
    ['3', 'Số xã', 'xã', '', '-', '5', '', '', 'phấn đấu 7'],
    ['', 'Nguồn: Cục Thống kê'],
  ]);
  expect(groups.flatMap(({ indicators }) => indicators.map(({ label, value }) => [label, value]))).toEqual([
    ['Số mô hình', 12],
    ['Nguồn thu tại chỗ', 9],
    ['Số xã', 5],
  ]);
  expect(passedOver.slice(1).map(({ code, text }) => `${code}: ${text}`)).toEqual([
    'unreadColumn: TH 2024',
    'unreadColumn: So sánh (%)',
    'unreadColumn: Cơ quan chủ trì',
    'note: Ghi chú: trong đó 3 mô hình mới',
    'note: Ghi chú: phấn đấu 7',
    'note: Nguồn: Cục Thống kê',
  ]);
});

test('of rows without a head what is not read is said too, and a stretch beside a number is asked about', () => {
  const { asked, passedOver } = readPlanTable([
    ['1', 'Số mô hình', 'Mô hình', '8', '10', '12'],
    ['2', 'Thu ngân sách', 'tỷ đồng', '14', 'phấn đấu 15'],
  ]);
  expect(asked.map(({ label, code }) => [label, code])).toEqual([['Thu ngân sách', 'whichNumber']]);
  expect(passedOver).toEqual([{ code: 'note', text: '8' }]);
});
