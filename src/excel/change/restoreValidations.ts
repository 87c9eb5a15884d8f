import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import { drawValidation } from '../draw/ruleOperations';
import { protectAgain, protectionBefore } from './protectAgain';
import type { WorkbookChange } from '../parts/WorkbookChange';
import { lockOf } from '../parts/lockOf';

/** Puts validations back that a paste has replaced, along with the unlocking that it took away. Two requests. */
export async function restoreValidations(
  context: Excel.RequestContext,
  sheetName: string,
  validations: readonly DrawnValidation[],
): Promise<WorkbookChange<void>> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.load('id');
  const { protection } = sheet;
  protection.load('protected,options');
  const found = validations.map((drawn) => {
    const range = sheet.getRange(drawn.range);
    const { dataValidation } = range;
    dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
    const lock = lockOf(range);
    lock.load('locked');
    return { drawn, range, dataValidation, lock };
  });
  await context.sync();
  const before = protectionBefore(sheet.id, protection);
  const cells = found.map(({ drawn, dataValidation, lock }): CellBefore => ({
    cell: drawn.range,
    validation: dataValidation.toJSON(),
    locked: lock.locked,
  }));
  return {
    write: async () => {
      // Excel changes no rule on a protected sheet.
      if (before.protected) protection.unprotect();
      for (const { drawn, range } of found) restore(range, drawn);
      if (before.protected) protection.protect(before.options);
      await context.sync();
    },
    takeBack: async (later) => {
      await giveBack(later, before.sheet, cells);
      await protectAgain(later, [before]);
    },
    left: [
      { kind: 'validations', sheet: sheetName },
      ...(before.protected ? [{ kind: 'unprotected' as const, sheet: sheetName }] : []),
    ],
  };
}

interface CellBefore {
  readonly cell: string;
  readonly validation: Excel.Interfaces.DataValidationData;
  readonly locked: boolean;
}

function restore(range: Excel.Range, drawn: DrawnValidation): void {
  // A rule that came with a paste leaves nothing of its own behind.
  range.dataValidation.clear();
  drawValidation(range.dataValidation, drawn);
  // A cell with a prompt alone holds a formula of the template.
  if (drawn.rule.kind !== 'any') range.format.protection.locked = false;
}

async function giveBack(context: Excel.RequestContext, sheetId: string, cells: readonly CellBefore[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { protection } = sheet;
  protection.load('protected');
  const now = cells.map(({ cell }) => {
    const range = sheet.getRange(cell);
    range.dataValidation.load('type,rule,prompt,errorAlert');
    range.format.protection.load('locked');
    return range;
  });
  await context.sync();
  const changed = cells.flatMap((cell, i) => {
    const range = now[i];
    if (!range) return [];
    const { type, rule, prompt, errorAlert } = range.dataValidation;
    const { validation } = cell;
    const same =
      JSON.stringify([type, rule, prompt, errorAlert, range.format.protection.locked]) ===
      JSON.stringify([validation.type, validation.rule, validation.prompt, validation.errorAlert, cell.locked]);
    return same ? [] : [{ ...cell, range }];
  });
  if (changed.length === 0) return;
  if (protection.protected) protection.unprotect();
  for (const { range, validation, locked } of changed) {
    range.dataValidation.clear();
    if (validation.type !== 'None' && validation.rule) {
      range.dataValidation.rule = validation.rule;
      if (validation.prompt) range.dataValidation.prompt = validation.prompt;
      if (validation.errorAlert) range.dataValidation.errorAlert = validation.errorAlert;
      if (validation.ignoreBlanks !== undefined) range.dataValidation.ignoreBlanks = validation.ignoreBlanks;
    }
    range.format.protection.locked = locked;
  }
  await context.sync();
}
