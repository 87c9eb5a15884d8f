import { tableOfSheet } from '../../../src/core/planning/tableOfSheet';
import { readPlanSheets } from '../../../src/core/planning/readPlanSheets';
import type { PlanReading } from '../../../src/core/planning/PlanReading';
import type { RawCell, RawSheet } from '../../../src/core/workbook/RawWorkbook';

/** A cell: a text, a number, or a number with its format; an error begins with `#`. */
type Given = string | number | readonly [number, string];

function sheetOf(name: string, rows: readonly (readonly Given[])[]): RawSheet {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((given, c): RawCell[] => {
      if (given === '') return [];
      const [value, format] = typeof given === 'object' ? given : ([given, null] as const);
      const kind = typeof value === 'number' ? 'number' : value.startsWith('#') ? 'error' : 'text';
      return [{ row: r + 1, column: c + 1, kind, value, formula: null, format }];
    }),
  );
  return { name, visibility: 'visible', cells };
}

function read(sheets: readonly RawSheet[], date1904 = false): PlanReading {
  return readPlanSheets({ sheets, names: [], properties: new Map(), modified: null, date1904 });
}

const HEAD = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2027'];

test('what a number format shows is read with the number, and asked about where it shows other digits', () => {
  const { groups, asked } = read([
    sheetOf('PL', [
      HEAD,
      [1, 'Tỷ lệ giải ngân', '%', [0.98, '0%']],
      [2, 'Số mô hình', 'Mô hình', [45, '"≥ "0']],
      [3, 'Số hội nghị', 'Cuộc', [12, '"khoảng "0']],
      [4, 'Diện tích rừng', 'ha', [1250000, '#,##0,']],
      [5, 'Số xã', 'Xã', [7, '0" xã"']],
    ]),
  ]);
  const figures = groups.flatMap(({ indicators }) => indicators);
  expect(figures.map(({ targetKind, value, unitOfMeasure }) => [targetKind, value, unitOfMeasure])).toEqual([
    ['atLeast', 98, '%'],
    ['atLeast', 45, 'Mô hình'],
    ['approximately', 12, 'Cuộc'],
    ['atLeast', 1250000, 'ha'],
    ['atLeast', 7, 'xã'],
  ]);
  expect(asked.map(({ group, code }) => [group, code])).toEqual([[4, 'whichNumber']]);
  expect(figures[3]?.alsoValue?.value).toBe(1250);
});

test('errors are no figures, marks of footnotes no part of a name or number', () => {
  const { groups, passedOver } = read([
    sheetOf('PL', [HEAD, [1, 'Thu ngân sách[1]', 'Tỷ đồng', '15.900²'], [2, 'Tỷ lệ lỗi', '%', '#DIV/0!']]),
  ]);
  expect(groups.flatMap(({ indicators }) => indicators.map(({ label, value }) => [label, value]))).toEqual([
    ['Thu ngân sách', 15900],
  ]);
  expect(passedOver).toContainEqual({ text: '2 Tỷ lệ lỗi % #DIV/0!', code: 'noTarget' });
});

test('a head of its own begins another table, the same head printed again goes on', () => {
  const sections = (second: readonly string[]): readonly (string | undefined)[] =>
    read([
      sheetOf('PL1', [HEAD, ['I', 'KINH TẾ', '', ''], [1, 'Thu ngân sách', 'Tỷ đồng', 15900]]),
      sheetOf('PL2', [second, [2, 'Số cuộc kiểm tra', 'Cuộc', 24]]),
    ]).groups.map(({ section }) => section);
  expect(sections(HEAD)).toEqual(['KINH TẾ', 'KINH TẾ']);
  expect(sections(['TT', 'Nội dung', 'ĐVT', 'Chỉ tiêu giao'])).toEqual(['KINH TẾ', undefined]);
});

test.each([
  [false, 46634],
  [true, 45172],
])('`4/9` that became a date, dates counted from 1904: %s', (date1904, serial) => {
  const { groups } = read([sheetOf('PL', [HEAD, [1, 'Thôn thông minh', 'Thôn', [serial, 'd/m']]])], date1904);
  expect(groups[0]?.indicators[0]).toMatchObject({ value: 4, outOf: 9, ask: true });
});

test('a number of which the file does not say how its cell shows it is asked about', () => {
  const row = sheetOf('PL', [HEAD, [1, 'Số mô hình', 'Mô hình', 46117]]);
  const cells = row.cells.map((cell) => (cell.value === 46117 ? { ...cell, formatUnknown: true as const } : cell));
  expect(read([{ ...row, cells }]).asked.map(({ label, code }) => [label, code])).toEqual([
    ['Số mô hình', 'formatUnknown'],
  ]);
});

describe('a table whose rows stand far apart', () => {
  const near = sheetOf('PL', [
    HEAD,
    [1, 'Số xã đạt chuẩn', 'Xã', 5],
    [2, 'Tỷ lệ đô thị hóa', '%', 47.5],
    [3, 'Số chợ', 'Chợ', 9],
  ]);
  /** Each row after the second 300,000 further down, the last of them behind nothing but blank ones. */
  const far: RawSheet = {
    ...near,
    cells: [
      ...near.cells.map((cell) => ({
        ...cell,
        row: cell.row < 3 ? cell.row : cell.row + 300_000 * (cell.row - 2),
        ...(cell.value === 47.5 ? { formula: 'A1', mayBeStale: true as const } : {}),
      })),
      { row: 1_048_576, column: 1, kind: 'text', value: 'x', formula: null, format: null },
    ],
  };

  test('is read row by row, without those in between', () => {
    expect(tableOfSheet(far, false).map(({ number, cells }) => [number, cells.length])).toEqual([
      [1, 4],
      [2, 4],
      [300_003, 4],
      [600_004, 4],
      [1_048_576, 1],
    ]);
  });

  test('gives the same figures; what is doubted or hidden in it is found', () => {
    const book = { sheets: [far], names: [], properties: new Map(), modified: null, date1904: false };
    const hidden = new Map([['PL', { rows: new Set([600_004]), columns: new Set<number>() }]]);
    const { groups, asked, passedOver } = readPlanSheets(book, { hidden, resultsAreSure: true });
    expect(groups.flatMap(({ indicators }) => indicators.map(({ label, value }) => [label, value]))).toEqual([
      ['Số xã đạt chuẩn', 5],
      ['Tỷ lệ đô thị hóa', 47.5],
    ]);
    expect(asked.map(({ label, code }) => [label, code])).toEqual([['Tỷ lệ đô thị hóa', 'formulaResult']]);
    expect(passedOver).toContainEqual({ text: '3 Số chợ Chợ 9', code: 'hiddenRow' });
  });
});
