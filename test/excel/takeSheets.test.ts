import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { ExcelWorkbook } from '../../src/excel/ExcelWorkbook';
import { randomCampaign } from '../support/campaign/randomCampaign';
import { firstCampaign } from '../support/firstCampaign';
import { startExcel, type TestExcel } from './excelHost';

const catalogue = bundledCatalogues[0];
const roster = { ...bundledRoster, units: bundledRoster.units.slice(0, 12) };
const files = randomCampaign(catalogue, roster, 7);
const city = cityWorkbook(firstCampaign({ catalogue, roster, period: '2026', files }), vi);

let excel: TestExcel;
/** As in the trial workbook: sheets come and go as they are. */
let whole: ExcelWorkbook;
beforeEach(() => {
  excel = startExcel();
  whole = new ExcelWorkbook(undefined, undefined, undefined, undefined, excel.host);
});
afterEach(() => {
  excel.host.book.dispose();
});

test('a city workbook that is taken whole is what Excel tells request by request', async () => {
  await whole.draw(city, { replace: false });
  const told: string[] = [];
  const requests = await excel.syncsOf(async () => {
    const taken = await whole.readSheets('all', {
      onProgress: (done, total) => told.push(`${String(done)}/${String(total)}`),
    });
    expect(taken.sheets.map(({ name }) => name)).toEqual(city.sheets.map(({ name }) => name));
    expect(taken).toEqual(await excel.workbook.readSheets('all'));
  });
  // Those of Excel's way alone: names and sizes, then the cells.
  expect(requests).toBe(3);
  expect(told).toEqual(city.sheets.map((_, i) => `${String(i + 1)}/${String(city.sheets.length)}`));
});

test('so are signs, errors, texts of digits and what formulas spill, after their calculation', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:F1').formulas = [['=B1*21', 2, "'007", true, '=1/0', '']];
    sheet.getRange('H3').formulas = [['=SEQUENCE(2)']];
    const hidden = context.workbook.worksheets.add('Ẩn');
    hidden.visibility = 'VeryHidden';
    hidden.getRange('B2').values = [['#N/A']];
    context.workbook.names.add('TEN', '=Ẩn!$B$2');
    context.workbook.properties.custom.add('khoa', 'giá trị');
    await context.sync();
  });
  const taken = await whole.readSheets('all');
  expect(taken).toEqual(await excel.workbook.readSheets('all'));
  const [front, hidden] = taken.sheets;
  expect(front!.cells.map(({ row, column, kind, value }) => [row, column, kind, value])).toEqual([
    [1, 1, 'number', 42],
    [1, 2, 'number', 2],
    [1, 3, 'text', '007'],
    [1, 4, 'boolean', true],
    [1, 5, 'error', '#DIV/0!'],
    [3, 8, 'number', 1],
    [4, 8, 'number', 2],
  ]);
  expect([hidden!.name, hidden!.visibility]).toEqual(['Ẩn', 'veryHidden']);
  expect((await whole.readSheets(['Ẩn', 'không có'])).sheets).toEqual([hidden]);
});

test('taking stops when it is told to', async () => {
  await whole.draw(city, { replace: false });
  const stop = new AbortController();
  let told = 0;
  const taking = whole.readSheets('all', {
    signal: stop.signal,
    onProgress: () => {
      told += 1;
      if (told === 3) stop.abort();
    },
  });
  await expect(taking).rejects.toThrow();
  expect(told).toBe(3);
  expect((await whole.readSheets([vi.city.sheets.tracking])).sheets).toHaveLength(1);
});
