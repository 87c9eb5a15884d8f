import type { DrawnSheet } from '../../src/core/workbook/DrawnSheet';
import { sheetOf } from '../../src/core/workbook/sheetOf';
import { readTargetList } from '../../src/xlsx/readTargetList';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

type Given = string | number | { readonly value: number; readonly formula: string };

/** A sheet with rows of values; some rows and columns, counted from 1, are hidden. */
function sheet(
  name: string,
  rows: readonly (readonly Given[])[],
  hidden: { readonly rows?: readonly number[]; readonly columns?: readonly number[]; readonly sheet?: true } = {},
): DrawnSheet {
  return sheetOf({
    name,
    visibility: hidden.sheet ? 'hidden' : 'visible',
    columns: [1, 2, 3, 4, 5].map((column) => ({
      width: 12,
      ...(hidden.columns?.includes(column) ? { hidden: true } : {}),
    })),
    rows: rows.map((cells, r) => ({
      ...(hidden.rows?.includes(r + 1) ? { hidden: true } : {}),
      cells: cells.map((given) => (typeof given === 'object' ? given : { value: given })),
    })),
  });
}

const HEAD = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch năm 2027', 'Mã'];

function read(...sheets: readonly DrawnSheet[]) {
  // Workbooks of this writer are to be computed when they are opened.
  const bytes = writeWorkbook({ sheets, activeSheet: sheets[0]!.name, styles: {}, names: [], properties: {} });
  const result = readTargetList(bytes);
  if (!result.ok) throw new Error(result.refusal?.code);
  return result.reading;
}

test('what is hidden in an annex is not read, and is said', () => {
  const reading = read(
    sheet(
      'PL',
      [HEAD, [1, 'Số xã', 'xã', 12, 'A1'], [2, 'Số mô hình', 'mô hình', 5, 'A2'], [3, 'Số hội', 'hội', 7, 'A3']],
      {
        rows: [3],
        columns: [5],
      },
    ),
    sheet('Nháp', [[1, 'Số trường', 'trường', 9]], { sheet: true }),
  );
  expect(reading.groups.map(({ wording, indicators }) => [wording, indicators[0]?.value])).toEqual([
    ['Số xã', 12],
    ['Số hội', 7],
  ]);
  expect(reading.passedOver).toEqual([
    { text: 'TT Chỉ tiêu ĐVT Kế hoạch năm 2027', code: 'tableHead' },
    { text: '2 Số mô hình mô hình 5 A2', code: 'hiddenRow' },
    { text: 'Mã', code: 'hiddenColumn' },
    { text: 'Nháp', code: 'hiddenSheet' },
  ]);
});

test('a formula’s result that may be old is asked about, one that was never stored is said', () => {
  const reading = read(
    sheet('PL', [
      HEAD,
      [1, 'Số xã', 'xã', { value: 12, formula: 'D3*2' }, 'A1'],
      [2, 'Số mô hình', 'mô hình', 6, 'A2'],
      // 0 in a workbook that is still to be computed is no result.
      [3, 'Số hội', 'hội', { value: 0, formula: 'D3*3' }, 'A3'],
    ]),
  );
  expect(reading.groups.map(({ wording, indicators }) => [wording, indicators[0]?.value])).toEqual([
    ['Số xã', 12],
    ['Số mô hình', 6],
  ]);
  expect(reading.asked.map(({ label, code }) => [label, code])).toEqual([['Số xã', 'formulaResult']]);
  expect(reading.passedOver).toContainEqual({ text: '3 Số hội hội A3', code: 'notComputed' });
});

test('where numbers repeat, a question says of which group it is', () => {
  const { groups, asked } = read(
    sheet('PL', [HEAD, [1, 'Số xã', 'xã', 12], [1, 'Tỷ lệ thất nghiệp', '%', 2], [1, 'Tỷ lệ hộ nghèo', '%', 3]]),
  );
  expect(groups.map(({ number }) => number)).toEqual([1, 1, 1]);
  expect(asked.map(({ group, groupAt, label, code }) => [group, groupAt, label, code])).toEqual([
    [1, 2, 'Tỷ lệ thất nghiệp', 'lessIsBetter'],
    [1, 2, 'Tỷ lệ thất nghiệp', 'numberTwice'],
    [1, 3, 'Tỷ lệ hộ nghèo', 'lessIsBetter'],
    [1, 3, 'Tỷ lệ hộ nghèo', 'numberTwice'],
  ]);
});
