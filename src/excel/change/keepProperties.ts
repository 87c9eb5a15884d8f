import { IDENTITY_SHEET } from '../../core/form/contract/identitySheet';
import { asInput } from '../parts/asInput';
import { protectAgain, protectionBefore } from './protectAgain';
import type { WorkbookChange } from '../parts/WorkbookChange';

/** Keys and values of the hidden sheet; what else it holds stands further right. */
const HIDDEN_AREA = 'A1:B1000';

type Values = Readonly<Record<string, string>>;
type Rows = readonly (readonly string[])[];

/**
 * Replaces the same rows of the hidden sheet first, which is where Excel may refuse, and then all properties whose key
 * begins with the prefix. Two requests.
 */
export async function keepProperties(
  context: Excel.RequestContext,
  values: Values,
  prefix: string,
): Promise<WorkbookChange<void>> {
  const found = lookAt(context);
  await context.sync();
  const before = stateOf(found, prefix);
  const { sheet } = found;
  const protection = sheet.isNullObject ? null : protectionBefore(sheet.id, sheet.protection);
  const rows = [...before.rows.filter(([key = '']) => !key.startsWith(prefix)), ...Object.entries(values)];
  return {
    write: async () => {
      if (protection !== null) {
        if (protection.protected) sheet.protection.unprotect();
        writeRows(sheet, rows, before.rows.length);
        if (protection.protected) sheet.protection.protect(protection.options);
      }
      writeProperties(context, before.properties, values);
      await context.sync();
    },
    takeBack: async (later) => {
      const now = lookAt(later);
      await later.sync();
      const after = stateOf(now, prefix);
      const rowsDiffer = JSON.stringify(after.rows) !== JSON.stringify(before.rows);
      if (!now.sheet.isNullObject && protection !== null && rowsDiffer) {
        if (now.sheet.protection.protected) now.sheet.protection.unprotect();
        writeRows(now.sheet, before.rows, after.rows.length);
      }
      if (JSON.stringify(after.properties) !== JSON.stringify(before.properties)) {
        writeProperties(later, after.properties, before.properties);
      }
      await later.sync();
      if (protection !== null) await protectAgain(later, [protection]);
    },
    left: [
      { kind: 'properties' },
      ...(protection?.protected === true ? [{ kind: 'unprotected' as const, sheet: IDENTITY_SHEET }] : []),
    ],
  };
}

function lookAt(context: Excel.RequestContext) {
  const { custom } = context.workbook.properties;
  custom.load('items/key,items/value');
  const sheet = context.workbook.worksheets.getItemOrNullObject(IDENTITY_SHEET);
  sheet.load('id');
  sheet.protection.load('protected,options');
  const used = sheet.getRange(HIDDEN_AREA).getUsedRangeOrNullObject(true);
  used.load('values,rowIndex');
  return { custom, sheet, used };
}

/** Properties under the prefix, and keys and values of the hidden sheet from its first row on. */
function stateOf(
  { custom, sheet, used }: ReturnType<typeof lookAt>,
  prefix: string,
): { readonly properties: Values; readonly rows: Rows } {
  const values: readonly (readonly unknown[])[] = sheet.isNullObject || used.isNullObject ? [] : used.values;
  const above = Array.from({ length: values.length === 0 ? 0 : used.rowIndex }, () => ['', '']);
  const text = (cell: unknown): string => (typeof cell === 'string' ? cell : JSON.stringify(cell));
  return {
    properties: Object.fromEntries(
      custom.items.flatMap(({ key, value }) => (key.startsWith(prefix) ? [[key, String(value)] as const] : [])),
    ),
    rows: [...above, ...values.map((row) => row.map(text))],
  };
}

/** @param length rows that are there now: what the new ones leave over becomes blank */
function writeRows(sheet: Excel.Worksheet, rows: Rows, length: number): void {
  const blank = Math.max(0, length - rows.length);
  const all = [...rows, ...Array.from({ length: blank }, () => ['', ''])];
  if (all.length === 0) return;
  sheet.getRange(`A1:B${String(all.length)}`).formulas = all.map((row) => row.map((text) => asInput(text)));
}

function writeProperties(context: Excel.RequestContext, now: Values, wanted: Values): void {
  const { custom } = context.workbook.properties;
  for (const key of Object.keys(now)) if (wanted[key] === undefined) custom.getItem(key).delete();
  for (const [key, value] of Object.entries(wanted)) if (now[key] !== value) custom.add(key, value);
}
