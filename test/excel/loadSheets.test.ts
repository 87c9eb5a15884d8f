import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { saveDrawn } from '../../src/embedded/univer/saveDrawn';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { randomCampaign } from '../support/campaign/randomCampaign';
import { expectSameDrawn } from '../support/expectSameDrawn';
import { firstCampaign } from '../support/firstCampaign';
import { filledForm } from '../support/rawForm';
import { startExcel, type TestExcel } from './excelHost';

const catalogue = bundledCatalogues[0];
const roster = { ...bundledRoster, units: bundledRoster.units.slice(0, 12) };
const form = filledForm('10525', { CT_18_1: 95 });

let excel: TestExcel;
let workbook: ExcelWorkbook;
beforeEach(() => {
  excel = startExcel();
  // As in the trial workbook: sheets go over as they are.
  workbook = new ExcelWorkbook(undefined, undefined, undefined, undefined, excel.host);
});
afterEach(() => {
  excel.host.book.dispose();
});

function city(seed: number): DrawnWorkbook {
  const files = randomCampaign(catalogue, roster, seed);
  return cityWorkbook(firstCampaign({ catalogue, roster, period: '2026', files }), vi);
}

/** Lists and limits are put on once the sheets bear their names, and those that are alike become one. */
function expectSame(after: DrawnWorkbook, before: DrawnWorkbook): void {
  const [left, right] = [after, before].map((drawn) => {
    return { ...drawn, sheets: drawn.sheets.map((sheet) => ({ ...sheet, validations: [] })) };
  });
  expectSameDrawn(left!, right!);
}

/** To twelve digits, as sums depend on the order in which they are added. */
function rounded(drawn: DrawnWorkbook): DrawnWorkbook {
  const twelve = <T>(value: T): T | number => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
  const sheets = drawn.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cell && { ...cell, value: twelve(cell.value) }),
    })),
  }));
  return { ...drawn, sheets };
}

test.each([
  ['a form', form],
  ['the city workbook', city(7)],
])('%s that is loaded is what was drawn, charts too', async (_, drawn) => {
  const requests = await excel.syncsOf(() => workbook.draw(drawn, { replace: false }));
  // To look, to put the sheets in their place; nothing is drawn by requests.
  expect(requests).toBe(2);
  const { book } = excel.host;
  const saved = saveDrawn(book);
  expectSame(saved, drawn);
  expect(saved.sheets.map(({ charts }) => charts)).toEqual(drawn.sheets.map(({ charts }) => charts));
  // The results that came with the sheets are those that the grid's own engine finds.
  book.calculateAll();
  await book.calculated();
  expectSame(rounded(saveDrawn(book)), rounded(drawn));
});

test('a city workbook takes the place of the one before, of which no name, formula or chart is left', async () => {
  await workbook.draw(city(7), { replace: false });
  const drawn = city(8);
  await workbook.draw(drawn, { replace: true });
  const saved = saveDrawn(excel.host.book);
  expectSame(saved, drawn);
  expect(JSON.stringify(saved)).not.toContain('~');
});

test("a formula of the user's own follows a defined name to the new sheets", async () => {
  await workbook.draw(form, { replace: false });
  const { book } = excel.host;
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Riêng').getRange('A1').formulas = [['=CT_18_1*2']];
    await context.sync();
  });
  await workbook.draw(filledForm('10525', { CT_18_1: 97 }), { replace: true });
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Riêng').getRange('A1').load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[194]]);
  expect(book.sheets.map(({ name }) => name)).toContain('Riêng');
});

test.each([1, 5, 12])('stopped after %s sheets, the workbook is as it was, and the rest works', async (sheets) => {
  await workbook.draw(form, { replace: false });
  const before = saveDrawn(excel.host.book);
  const stop = new AbortController();
  const done: number[] = [];
  const drawing = workbook.draw(city(7), {
    replace: true,
    signal: stop.signal,
    onProgress: (count) => {
      done.push(count);
      if (count === sheets) stop.abort();
    },
  });
  await expect(drawing).rejects.toThrow();
  expect(done.at(-1)).toBe(sheets);
  expect(saveDrawn(excel.host.book)).toEqual(before);
  await workbook.draw(form, { replace: true });
  expectSame(saveDrawn(excel.host.book), form);
});

test('progress is told sheet by sheet, and the last step is to put them in their place', async () => {
  const drawn = city(7);
  const told: [number, number][] = [];
  await workbook.draw(drawn, {
    replace: false,
    onProgress: (done, total) => {
      told.push([done, total]);
    },
  });
  const count = drawn.sheets.length;
  expect(told).toEqual(drawn.sheets.map((_, i) => [i + 1, count + 1]));
});

test('what is typed while sheets are loaded has its results afterwards', async () => {
  const { book } = excel.host;
  const [sheet] = book.sheets;
  sheet!.cells.write({ row: 0, column: 0, rows: 1, columns: 2 }, (_, column) =>
    column === 0 ? { value: 2 } : { formula: '=A1*21' },
  );
  await book.calculated();
  await workbook.draw(city(7), {
    replace: false,
    onProgress: (done) => {
      if (done === 3) sheet!.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, () => ({ value: 4 }));
    },
  });
  await book.calculated();
  expect(sheet!.cells.content(0, 1).value).toBe(84);
});
