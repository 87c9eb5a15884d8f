import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { restoreValidations } from '../../src/core/form/draw/restoreValidations';
import { readSubmission } from '../../src/core/form/read/readSubmission';
import type { Submission } from '../../src/core/form/read/Submission';
import { vi } from '../../src/core/words/vi/vi';
import { openDrawn } from '../../src/embedded/univer/openDrawn';
import { readDrawn } from '../../src/xlsx/readDrawn';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';
import { startExcel } from './excelHost';

const drawn = filledForm('10525', { CT_18_1: 12, TT_18_1: 'sơ bộ' });
const sheetName = drawn.sheets[0]!.name;
const addressOf = (name: string): string => drawn.names.find((candidate) => candidate.name === name)!.range;
const cells = ['CT_18_1', 'TT_18_1'].map(addressOf);

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

const rules = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.load('protected');
    const ranges = cells.map((cell) => {
      const range = sheet.getRange(cell);
      range.load('values');
      range.dataValidation.load('type,rule,prompt,errorAlert');
      range.format.protection.load('locked');
      return range;
    });
    await context.sync();
    return [
      sheet.protection.protected,
      ...ranges.map((range) => [
        range.values,
        range.dataValidation.type,
        range.dataValidation.rule,
        range.dataValidation.prompt,
        range.dataValidation.errorAlert,
        range.format.protection.locked,
      ]),
    ];
  });

test('validation that a paste took is noticed and comes back as it was, with the contents untouched', async () => {
  expect((await submission()).unvalidated).toEqual([]);
  const before = await rules();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.load('options');
    await context.sync();
    sheet.protection.unprotect();
    for (const cell of cells) {
      sheet.getRange(cell).dataValidation.clear();
      sheet.getRange(cell).format.protection.locked = true;
    }
    sheet.protection.protect(sheet.protection.options);
    await context.sync();
  });
  const damaged = await submission();
  expect([...(damaged.unvalidated ?? [])].sort()).toEqual([...cells].sort());
  const validations = restoreValidations(damaged, bundledCatalogues[0], bundledRoster, vi);
  expect(await excel.syncsOf(() => excel.workbook.restoreValidations(sheetName, validations))).toBe(2);
  expect(await rules()).toEqual(before);
  expect((await submission()).unvalidated).toEqual([]);
});

test('validation that a paste has replaced by another is noticed and comes back as it was, at one further request for all cells', async () => {
  await excel.workbook.read();
  expect(await excel.syncsOf(() => excel.workbook.read())).toBe(3);
  const before = await rules();
  const replacements: readonly (readonly [Excel.DataValidationRule, Excel.DataValidationRule])[] = [
    // Rules of other kinds.
    [
      { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } },
      { textLength: { formula1: 5, operator: 'LessThan' } },
    ],
    [{ list: { inCellDropDown: true, source: '1,2,3' } }, { custom: { formula: '=TRUE' } }],
    // Of the same kind: limits of another row, another list.
    [
      { custom: { formula: `=IF(ISNUMBER(${cells[0]!}),AND(${cells[0]!}>=0,${cells[0]!}<=100),${cells[0]!}="x")` } },
      { list: { inCellDropDown: true, source: 'Đạt,Không đạt' } },
    ],
  ];
  for (const replaced of replacements) {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.protection.load('options');
      await context.sync();
      sheet.protection.unprotect();
      cells.forEach((cell, i) => {
        const { dataValidation } = sheet.getRange(cell);
        dataValidation.clear();
        dataValidation.rule = replaced[i]!;
      });
      sheet.protection.protect(sheet.protection.options);
      await context.sync();
    });
    const damaged = await submission();
    expect([...(damaged.unvalidated ?? [])].sort()).toEqual([...cells].sort());
    const validations = restoreValidations(damaged, bundledCatalogues[0], bundledRoster, vi);
    await excel.workbook.restoreValidations(sheetName, validations);
    expect(await rules()).toEqual(before);
    expect((await submission()).unvalidated).toEqual([]);
  }
});

test('a form from a file has all that the template gave it', async () => {
  const read = readDrawn(writeWorkbook(drawn));
  if (!read.ok) throw new Error(read.refusal.code);
  openDrawn(excel.host.book, read.drawn);
  await excel.host.book.calculated();
  expect((await submission()).unvalidated).toEqual([]);
});
