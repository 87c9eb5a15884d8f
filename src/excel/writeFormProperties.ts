import { IDENTITY_SHEET } from '../core/form/contract/identitySheet';
import { asInput } from './draw/asInput';

/** Keys and values of the hidden sheet; what else it holds stands further right. */
const HIDDEN_AREA = 'A1:B1000';

/** Replaces all properties whose key begins with the prefix, and the same rows of the hidden sheet. Two requests. */
export async function writeFormProperties(
  context: Excel.RequestContext,
  values: Readonly<Record<string, string>>,
  prefix: string,
): Promise<void> {
  const { custom } = context.workbook.properties;
  custom.load('items/key');
  const sheet = context.workbook.worksheets.getItemOrNullObject(IDENTITY_SHEET);
  sheet.load('id');
  sheet.protection.load('protected,options');
  const used = sheet.getRange(HIDDEN_AREA).getUsedRangeOrNullObject(true);
  used.load('values,rowIndex');
  await context.sync();

  for (const { key } of custom.items) {
    if (key.startsWith(prefix) && values[key] === undefined) custom.getItem(key).delete();
  }
  for (const [key, value] of Object.entries(values)) custom.add(key, value);
  if (!sheet.isNullObject) {
    const { protected: locked, options } = sheet.protection;
    const before: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
    const above = Array.from({ length: used.isNullObject ? 0 : used.rowIndex }, () => ['', '']);
    if (locked) sheet.protection.unprotect();
    writeRows(sheet, [...above, ...before], values, prefix);
    if (locked) sheet.protection.protect(options);
  }
  await context.sync();
}

/** @param before keys and values from the sheet's first row on */
function writeRows(
  sheet: Excel.Worksheet,
  before: readonly (readonly unknown[])[],
  values: Readonly<Record<string, string>>,
  prefix: string,
): void {
  const others = before
    .map((row) => row.map((cell) => (typeof cell === 'string' ? cell : JSON.stringify(cell))))
    .filter(([key = '']) => !key.startsWith(prefix));
  const rows = [...others, ...Object.entries(values)];
  const blank = Math.max(0, before.length - rows.length);
  const all = [...rows, ...Array.from({ length: blank }, () => ['', ''])];
  if (all.length === 0) return;
  sheet.getRange(`A1:B${String(all.length)}`).formulas = all.map((row) => row.map((text) => asInput(text)));
}
