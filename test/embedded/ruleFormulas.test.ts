import { IOtherFormulaManagerService } from '@univerjs/engine-formula';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { openDrawn } from '../../src/embedded/univer/openDrawn';

const { book } = createHeadlessHost();
const [catalogue] = bundledCatalogues;
const unit = bundledRoster.units.find(({ code }) => code === '10525')!;

afterAll(() => {
  book.dispose();
});

/** How many formulas of rules the grid calculates at each change, once what was asked of it is done. */
async function countFormulas(): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  const bySheet = Object.values(book.injector.get(IOtherFormulaManagerService).getOtherFormulaData());
  return bySheet.flatMap((sheets) => Object.values(sheets ?? {})).flatMap((one) => Object.keys(one ?? {})).length;
}

/** Rules whose formula is calculated: own formulas, and lists that stand in cells. */
function countRules(): number {
  return book.sheets
    .flatMap(({ rules }) => rules.validations)
    .filter(({ formula1, formula2 }) => formula1?.startsWith('=') === true || formula2?.startsWith('=') === true)
    .length;
}

test('formulas of rules are calculated no longer than their rules stand (Univer 0.25.1 keeps them)', async () => {
  openDrawn(book, formWorkbook({ catalogue, roster: bundledRoster, unit, period: '2026', words: vi }));
  const first = await countFormulas();
  expect(first).toBeGreaterThan(100);
  expect(first).toBe(countRules());

  openDrawn(book, formWorkbook({ catalogue, roster: bundledRoster, unit, period: '2026', words: vi }));
  expect(await countFormulas()).toBe(first);

  const [form] = book.sheets.filter(({ visibility }) => visibility === 'Visible');
  const onForm = form!.rules.validations.filter(({ formula1 }) => formula1?.startsWith('=') === true).length;
  form!.remove();
  expect(await countFormulas()).toBe(first - onForm);

  for (const sheet of book.sheets) sheet.rules.setValidation([{ row: 0, column: 0, rows: 500, columns: 60 }], null);
  expect(await countFormulas()).toBe(0);
});
