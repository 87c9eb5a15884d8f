import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import type { Submission } from '../../src/core/form/read/Submission';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';

const drawn = filledForm('10525', { CT_16_1: 3 });
const sheetName = drawn.sheets[0]!.name;
const addressOf = (name: string): string => drawn.names.find((candidate) => candidate.name === name)!.range;

const excel = startExcel();
beforeAll(() => excel.workbook.draw(drawn, { replace: false }));
afterAll(() => {
  excel.host.book.dispose();
});

async function submission(): Promise<Submission> {
  const result = readSubmission(await excel.workbook.read(), { catalogues: bundledCatalogues, roster: bundledRoster });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.submission;
}

/** Formulas of all conditional formats on the form's sheet. */
async function conditionalFormats(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheetName).getRange().conditionalFormats;
    formats.load('items/customOrNullObject/rule/formula');
    await context.sync();
    return formats.items.map((format) => format.customOrNullObject.rule.formula);
  });
}

test('a check, that is reading with lists and limits, and marking, takes five syncs', async () => {
  await excel.workbook.read();
  const syncs = await excel.syncsOf(async () => {
    await excel.workbook.read();
    await excel.workbook.mark([
      { sheet: sheetName, cell: addressOf('CT_16_1'), severity: 'error' },
      { sheet: sheetName, cell: addressOf('KH_5_2'), severity: 'warning' },
    ]);
  });
  expect(syncs).toBe(5);
  expect(await conditionalFormats()).toHaveLength(2);
});

test('marks that are as they should be are not sent again', async () => {
  const syncs = await excel.syncsOf(async () => {
    await excel.workbook.read();
    await excel.workbook.mark([
      { sheet: sheetName, cell: addressOf('KH_5_2'), severity: 'warning' },
      { sheet: sheetName, cell: addressOf('CT_16_1'), severity: 'error' },
    ]);
  });
  expect(syncs).toBe(4);
});

test('marks go without a trace, and the user’s own formats and notes stay', async () => {
  const cell = addressOf('CT_16_1');
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(cell);
    range.format.fill.color = '#123456';
    const own = range.conditionalFormats.add('Custom');
    own.custom.rule.formula = '=$A$1="của tôi"';
    await context.sync();
  });
  await excel.workbook.read();
  await excel.workbook.mark([{ sheet: sheetName, cell, severity: 'error' }]);
  await excel.workbook.read();
  await excel.workbook.mark([]);
  expect(await conditionalFormats()).toEqual(['=$A$1="của tôi"']);
  const fill = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(cell);
    range.load('format/fill/color');
    await context.sync();
    return range.format.fill.color;
  });
  expect(fill).toBe('#123456');
});

test('a correction is written with its format, also into a locked cell, and the sheet stays protected', async () => {
  const before = (await submission()).entries.find(({ indicator, part }) => indicator === '16.1' && part === 'value')!;
  expect(before.raw).toBe(3);
  const cell = addressOf('CT_16_1');
  await excel.workbook.apply([
    { sheet: sheetName, cell, from: 3, to: 4.5, numberFormat: '0.0' },
    {
      sheet: sheetName,
      cell: 'B2',
      from: drawn.sheets[0]!.rows[1]!.cells[1]?.value ?? null,
      to: '=không phải công thức',
    },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRange(cell).load('values,numberFormat');
    const text = sheet.getRange('B2').load('values,valueTypes');
    sheet.protection.load('protected');
    await context.sync();
    expect([range.values, range.numberFormat]).toEqual([[[4.5]], [['0.0']]]);
    expect([text.values, text.valueTypes]).toEqual([[['=không phải công thức']], [['String']]]);
    expect(sheet.protection.protected).toBe(true);
  });
});

test('a cell that has changed meanwhile is not overwritten, nor any other of the same act', async () => {
  const note = addressOf('GC_5_2');
  await expect(
    excel.workbook.apply([
      { sheet: sheetName, cell: note, from: null, to: 'lý do' },
      { sheet: sheetName, cell: addressOf('CT_16_1'), from: 3, to: 5 },
    ]),
  ).rejects.toMatchObject({ code: 'CHANGED' });
  expect((await submission()).remarks.find(({ indicator }) => indicator === '5.2')?.note).toBe('');
});

test('a sheet that is gone is read over, a cell that is gone is said', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Nháp').getRange('A1').values = [['x y']];
    await context.sync();
  });
  expect((await excel.workbook.read()).sheets.map(({ name }) => name)).toContain('Nháp');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nháp').delete();
    await context.sync();
  });
  expect((await excel.workbook.read()).sheets.map(({ name }) => name)).not.toContain('Nháp');
  await expect(excel.workbook.goTo('Nháp', 'A1')).rejects.toMatchObject({ code: 'GONE' });
});

test('every way of changing the workbook is noticed, until nobody watches any more', async () => {
  const signs: string[] = [];
  const stop = await excel.workbook.watch((sign) => signs.push(sign));
  await excel.workbook.apply([{ sheet: sheetName, cell: addressOf('GC_5_2'), from: null, to: 'một ghi chú' }]);
  await settled();
  expect(signs).toContain('changed');
  signs.length = 0;
  await excel.workbook.goTo(sheetName, 'G20');
  await settled();
  expect(signs).toContain('perhaps');
  await stop();
  signs.length = 0;
  await excel.workbook.goTo(sheetName, 'G21');
  await settled();
  expect(signs).toEqual([]);
});

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
