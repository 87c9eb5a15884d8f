import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../src/core/catalogue/findUnit';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import { cellAddress } from '../../src/core/kernel/cellAddress';
import { sheetReference } from '../../src/core/kernel/sheetReference';
import { en } from '../../src/core/words/en/en';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const drawn = filledForm('10525', { CT_5_2: '195.000', GC_5_2: '=1+1', NG_5_2: '1/2' });
const [form] = drawn.sheets;

const excel = startExcel();
afterAll(() => {
  excel.host.book.dispose();
});

const sheetNames = async (): Promise<readonly string[]> => (await excel.workbook.read()).sheets.map(({ name }) => name);
const addressOf = (name: string): string => drawn.names.find((candidate) => candidate.name === name)!.range;

test('the form is inserted with at most five syncs and is the same form when read back', async () => {
  const syncs = await excel.syncsOf(() => excel.workbook.draw(drawn, { replace: false }));
  expect(syncs).toBeLessThanOrEqual(5);

  const raw = await excel.workbook.read();
  expect(raw.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Biểu chỉ tiêu', 'visible'],
    ['Biểu phong trào', 'visible'],
    ['Biểu điển hình, khen thưởng', 'visible'],
    ['Hướng dẫn', 'visible'],
    ['_chitieu', 'veryHidden'],
  ]);
  expect(Object.fromEntries(raw.properties)).toMatchObject(drawn.properties);
  expect(new Map(raw.names.map(({ name, refersTo }) => [name, refersTo]))).toEqual(
    new Map(drawn.names.map(({ name, sheet, range }) => [name, sheetReference(sheet, range)])),
  );
  const result = readSubmission(raw, context);
  expect(result).toMatchObject({
    ok: true,
    submission: { identity: { unit: '10525', period: '2026' }, damage: [] },
  });
});

test('what the plan says is text stays text, whatever it looks like', async () => {
  await Excel.run(async (request) => {
    const sheet = request.workbook.worksheets.getItem(form!.name);
    const cells = ['CT_5_2', 'GC_5_2', 'NG_5_2'].map((name) =>
      sheet.getRange(addressOf(name)).load('values,valueTypes,formulas'),
    );
    await request.sync();
    expect(cells.map((cell) => [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]])).toEqual([
      ['195.000', 'String'],
      ['=1+1', 'String'],
      ['1/2', 'String'],
    ]);
  });
});

test('looks, rules and layout are the plan’s', async () => {
  await Excel.run(async (request) => {
    const sheet = request.workbook.worksheets.getItem(form!.name);
    const used = sheet.getUsedRange().load('numberFormat,formulas');
    const input = sheet.getRange(addressOf('CT_5_2'));
    input.load('format/fill/color,format/protection/locked,format/horizontalAlignment');
    input.dataValidation.load('type,rule,prompt,errorAlert');
    const border = input.format.borders.getItem('EdgeBottom').load('style');
    const status = sheet.getRange(addressOf('TT_5_2')).dataValidation.load('rule');
    const label = sheet.getRange('B12').load('format/protection/locked,format/font/name');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    sheet.load('showGridlines');
    sheet.protection.load('protected,options');
    sheet.pageLayout.load('orientation,paperSize');
    const title = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await request.sync();

    const formats = form!.rows.flatMap((row, i) =>
      row.cells.flatMap((cell, j) => {
        const wanted = drawn.styles[cell?.style ?? '']?.numberFormat;
        return wanted === undefined ? [] : [[cellAddress(i + 1, j + 1), wanted, used.numberFormat[i]?.[j] as unknown]];
      }),
    );
    expect(formats.filter(([, wanted, found]) => wanted !== found)).toEqual([]);
    const formulas = form!.rows.flatMap((row, i) =>
      row.cells.flatMap((cell, j) =>
        cell?.formula === undefined ? [] : [[`=${cell.formula}`, used.formulas[i]?.[j] as unknown]],
      ),
    );
    expect(formulas.length).toBeGreaterThan(10);
    expect(formulas.filter(([wanted, found]) => wanted !== found)).toEqual([]);

    expect(input.format.protection.locked).toBe(false);
    expect(label.format.protection.locked).toBe(true);
    expect(label.format.font.name).toBe('Times New Roman');
    expect(border.style).toBe('Continuous');
    expect(input.dataValidation.type).toBe('Custom');
    expect(input.dataValidation.prompt).toMatchObject({
      showPrompt: true,
      title: expect.stringContaining('5.2') as string,
    });
    // The reader judges better than the cell's rule: what is typed is asked about, not refused.
    expect(input.dataValidation.errorAlert).toMatchObject({ showAlert: true, style: 'Warning' });
    expect(status.rule.list?.source).toMatch(/^='?_chitieu'?!\$D\$1:\$D\$3$/);
    expect(frozen.address).toMatch(new RegExp(`!A1:${cellAddress(form!.frozen!.rows, form!.frozen!.columns)}$`));
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.pageLayout).toMatchObject({ orientation: 'Landscape', paperSize: 'A4' });
    expect(title.address.replaceAll('$', '')).toMatch(new RegExp(`${form!.print!.titleRows!.join(':')}$`));
  });
});

test('a form that is there stays until the user has agreed, and then nothing of it is left', async () => {
  const other = filledForm('10507');
  expect(await excel.workbook.draw(other, { replace: false })).toEqual({
    drawn: false,
    inTheWay: ['Biểu chỉ tiêu', 'Biểu phong trào', 'Biểu điển hình, khen thưởng', 'Hướng dẫn', '_chitieu'],
  });
  expect(await unitInFront()).toBe('10525');
  const syncs = await excel.syncsOf(() => excel.workbook.draw(other, { replace: true }));
  expect(syncs).toBeLessThanOrEqual(5);
  expect(await unitInFront()).toBe('10507');
  expect(await sheetNames()).toEqual([
    'Biểu chỉ tiêu',
    'Biểu phong trào',
    'Biểu điển hình, khen thưởng',
    'Hướng dẫn',
    '_chitieu',
  ]);
  expect((await excel.workbook.read()).names).toHaveLength(other.names.length);
});

test('a form in the other language takes the place of the one that is there, sheet for sheet', async () => {
  const english = formWorkbook({
    catalogue: bundledCatalogues[0],
    roster: bundledRoster,
    unit: findUnit(bundledRoster, '10507')!,
    period: '2026',
    words: en,
    ownRows: true,
  });
  const former = await sheetNames();
  expect(await excel.workbook.draw(english, { replace: false, former })).toEqual({ drawn: false, inTheWay: former });
  await excel.workbook.draw(english, { replace: true, former });
  expect(await sheetNames()).toEqual(['Indicator form', 'Movements', 'Exemplars, commendations', 'Guide', '_chitieu']);
  expect(await unitInFront()).toBe('10507');
});

test.each([
  ['while drawing', { merges: ['not an address'] }],
  ['while putting in place', { name: 'a/b' }],
])('a failure %s leaves the workbook as it was', async (_, fault) => {
  const before = await excel.workbook.read();
  const broken: DrawnWorkbook = {
    ...filledForm('10525'),
    sheets: filledForm('10525').sheets.map((sheet, i) => (i === 1 ? { ...sheet, ...fault } : sheet)),
  };
  await expect(excel.workbook.draw(broken, { replace: true })).rejects.toMatchObject({ name: 'WorkbookError' });
  const after = await excel.workbook.read();
  expect(after.sheets).toEqual(before.sheets);
  expect([...after.names].sort(byName)).toEqual([...before.names].sort(byName));
  expect(after.properties).toEqual(before.properties);
});

async function unitInFront(): Promise<string | null> {
  const result = readSubmission(await excel.workbook.read(), context);
  return result.ok ? result.submission.identity.unit : null;
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => a.name.localeCompare(b.name);
