import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { bringFigures, figureColumns, tableOf, type BroughtTable } from '../../../src/core/correction/bringFigures';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import type { Submission } from '../../../src/core/form/read/Submission';
import { filledForm } from '../../support/rawForm';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { xlsxOf } from '../../support/xlsxOf';

const [catalogue] = bundledCatalogues;
/** A ward, which reports 5.1, 5.2, 8.1, 18.1 and the parts of 15.1 among others. */
const WARD = '10525';

function formOf(values: Readonly<Record<string, number>>): Submission {
  const read = readWorkbook(xlsxOf(filledForm(WARD, values)));
  if (!read.ok) throw new Error(read.refusal.code);
  const result = readSubmission(read.workbook, { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

function brought(table: BroughtTable, column: number, form = formOf({})) {
  const { steps, same, left } = bringFigures(table, column, form, catalogue, bundledRoster);
  return {
    steps: steps.map(({ rowCode, unitOfMeasure, correction }) => [rowCode, correction.to, unitOfMeasure]),
    same,
    left: left.map(({ reason }) => reason),
  };
}

test('rows are known by their code, and read as numbers in their unit of measure', () => {
  expect(
    brought(
      [
        ['5.1', '1.234,5'],
        ['5.2', '-'],
        ['15.1.TU', '12'],
      ],
      1,
    ),
  ).toEqual({
    steps: [
      ['5.1', 1234.5, 'tỷ đồng'],
      ['5.2', '-', 'tỷ đồng'],
      ['15.1.TU', 12, expect.any(String)],
    ],
    same: 0,
    left: [],
  });
});

test('a caption serves where there is no code, whatever its capitals and spaces', () => {
  expect(brought([['thu  ngân sách NHÀ NƯỚC trên địa bàn', '12,5']], 1).steps).toEqual([['5.1', 12.5, 'tỷ đồng']]);
});

test('what is in doubt is left and said: two readings, a bound, a computed ratio, a row of no form', () => {
  expect(
    brought(
      [
        ['5.1', '103.166'],
        ['5.2', '>12,5'],
        ['15.1', '45'],
        ['99.9', '1'],
      ],
      1,
    ),
  ).toEqual({
    steps: [],
    same: 0,
    left: ['notPlain', 'notPlain', 'computed', 'noRow'],
  });
});

test('what the form holds already is counted and not written again', () => {
  expect(brought([['5.1', '12,5']], 1, formOf({ CT_5_1: 12.5 }))).toEqual({ steps: [], same: 1, left: [] });
});

test('a column alone that is not as long as the form is placed nowhere', () => {
  expect(brought([['1'], ['2']], 0)).toEqual({ steps: [], same: 0, left: ['noRow', 'noRow'] });
});

test('the column under “Thực hiện” is the likeliest; without a caption the last of those with most figures', () => {
  const head = ['Mã số', 'Mục tiêu', 'Thực hiện', 'Kế hoạch'];
  expect(figureColumns([head, ['5.1', '10', '9', '8']], catalogue).likeliest).toBe(2);
  expect(
    figureColumns(
      [
        ['5.1', '10'],
        ['5.2', '9'],
      ],
      catalogue,
    ).likeliest,
  ).toBe(1);
  // Codes look like numbers, and more of them may be readable than of the figures.
  expect(
    figureColumns(
      [
        ['5.1', '10'],
        ['5.2', 'chưa có'],
      ],
      catalogue,
    ).likeliest,
  ).toBe(1);
  expect(figureColumns([['Chỉ tiêu']], catalogue).likeliest).toBeNull();
});

test('the figures of an earlier form come over as they are, numbers unread', () => {
  const earlier = formOf({ CT_5_1: 103.166, CT_18_1: 7 });
  const { steps, left } = brought(tableOf(earlier, catalogue), 1);
  expect(steps).toEqual([
    ['5.1', 103.166, 'tỷ đồng'],
    ['18.1', 7, expect.any(String)],
  ]);
  expect(left).toEqual([]);
});
