import { PLAN_IN_USE_SHEET } from '../../core/planbook/contract/planInUseSheet';
import { removeSheet } from '../draw/finishDrawing';
import { asInput } from '../parts/asInput';
import type { WorkbookChange } from '../parts/WorkbookChange';
import { WorkbookError } from '../WorkbookError';

type Rows = readonly (readonly string[])[];

/**
 * Writes keys and values on the hidden sheet that keeps the plan in use, which is made where there is none, in the place
 * of what stood there; null takes the sheet away. One request to look and one to write.
 */
export async function keepPlan(
  context: Excel.RequestContext,
  values: Readonly<Record<string, string>> | null,
): Promise<WorkbookChange<void>> {
  const found = lookAt(context);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new WorkbookError('PROTECTED', 'workbook structure');
  const before = rowsOf(found);
  return {
    write: async () => {
      put(context, found, values === null ? null : Object.entries(values));
      await context.sync();
    },
    takeBack: async (later) => {
      const now = lookAt(later);
      await later.sync();
      if (JSON.stringify(rowsOf(now)) !== JSON.stringify(before)) put(later, now, before);
      await later.sync();
    },
    left: [{ kind: 'sheets', sheets: [PLAN_IN_USE_SHEET] }],
  };
}

function lookAt(context: Excel.RequestContext) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(PLAN_IN_USE_SHEET);
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values');
  return { sheet, used };
}

/** Null where there is no such sheet. */
function rowsOf({ sheet, used }: ReturnType<typeof lookAt>): Rows | null {
  if (sheet.isNullObject) return null;
  const values: readonly (readonly unknown[])[] = used.isNullObject ? [] : used.values;
  return values.map((row) => row.map(String));
}

function put(context: Excel.RequestContext, { sheet }: ReturnType<typeof lookAt>, rows: Rows | null): void {
  if (!sheet.isNullObject) removeSheet(sheet);
  if (rows === null) return;
  const made = context.workbook.worksheets.add(PLAN_IN_USE_SHEET);
  made.visibility = 'VeryHidden';
  made.getRange(`A1:B${String(rows.length)}`).formulas = rows.map((row) => row.map((text) => asInput(text)));
  made.protection.protect();
}
