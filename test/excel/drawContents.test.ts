import { compactColumns, type Input } from '../../src/excel/draw/compactColumns';

/** What a blank sheet holds after it was written as told. */
function written(rows: readonly (readonly Input[])[]): Input[][] {
  const sheet: Input[][] = rows.map((row) => row.map(() => ''));
  const { fills, blocks } = compactColumns(rows);
  for (const { area, value } of fills) {
    for (let row = area.top; row <= area.bottom; row += 1) sheet[row - 1]![area.left - 1] = value;
  }
  for (const { top, left, rows: cells } of blocks) {
    cells.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value !== null) sheet[top + i - 1]![left + j - 1] = value;
      });
    });
  }
  return sheet;
}

const LONG = 'Tốc độ tăng trưởng GRDP (giá so sánh 2010)';

test('a long column of few values is said in few words, and holds the same', () => {
  const rows = Array.from({ length: 600 }, (_, i): Input[] => [
    i === 0 ? 'Tên chỉ tiêu' : LONG,
    i,
    i % 7 === 0 ? 'khác' : LONG,
    '',
    `=A${String(i + 1)}`,
    i < 300 ? 'nửa đầu của bảng' : '',
  ]);
  expect(written(rows)).toEqual(rows);
  const { fills, blocks } = compactColumns(rows);
  expect(JSON.stringify({ fills, blocks }).length).toBeLessThan(JSON.stringify(rows).length / 3);
});

test('what is short is written as it is, and formulas are never said for several rows', () => {
  const rows: Input[][] = [
    ['a', 1, true],
    ['', '=A1', 'b'],
  ];
  expect(compactColumns(rows).fills).toEqual([]);
  expect(written(rows)).toEqual(rows);
  const same = Array.from({ length: 500 }, (): Input[] => ['=SUM($A$1:$A$9)+1000000']);
  expect(compactColumns(same).fills).toEqual([]);
});

test('cells that are to stay as they are stay, among others that are filled', () => {
  const rows = Array.from({ length: 400 }, (_, i): Input[] => [i < 100 ? null : '#,##0.000', i % 2 === 0 ? null : '@']);
  expect(written(rows)).toEqual(rows.map((row) => row.map((value) => value ?? '')));
});
