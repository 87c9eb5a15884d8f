import type { DrawnValidation } from '../core/workbook/DrawnValidation';
import { drawValidation } from './draw/ruleOperations';

/** Puts validations back that a paste has replaced, along with the unlocking that it took away. Two requests. */
export async function restoreValidations(
  context: Excel.RequestContext,
  sheetName: string,
  validations: readonly DrawnValidation[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const { protection } = sheet;
  protection.load('protected,options');
  await context.sync();
  // Excel changes no rule on a protected sheet.
  if (protection.protected) protection.unprotect();
  for (const plan of validations) restore(sheet.getRange(plan.range), plan);
  if (protection.protected) protection.protect(protection.options);
  await context.sync();
}

function restore(range: Excel.Range, plan: DrawnValidation): void {
  drawValidation(range.dataValidation, plan);
  // A cell with a prompt alone holds a formula of the template.
  if (plan.rule.kind !== 'any') range.format.protection.locked = false;
}
