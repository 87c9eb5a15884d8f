import type { Correction } from '../core/validation/Finding';
import { asInput } from './draw/asInput';
import { WorkbookError } from './WorkbookError';

/** Writes corrections after making sure that each cell still holds what the correction was made for. Two requests. */
export async function applyCorrections(
  context: Excel.RequestContext,
  corrections: readonly Correction[],
): Promise<void> {
  const targets = corrections.map((correction) => {
    const sheet = context.workbook.worksheets.getItem(correction.sheet);
    const range = sheet.getRange(correction.cell);
    range.load('values');
    sheet.protection.load('protected,options');
    return { correction, range, protection: sheet.protection };
  });
  await context.sync();
  for (const { correction, range } of targets) {
    const now: unknown = range.values[0]?.[0];
    if ((now ?? '') !== (correction.from ?? '')) {
      throw new WorkbookError('CHANGED', `${correction.sheet}!${correction.cell}`);
    }
  }
  const opened = new Map<string, Excel.WorksheetProtection>();
  for (const { correction, range, protection } of targets) {
    if (protection.protected && needsOpening(correction, protection.options) && !opened.has(correction.sheet)) {
      protection.unprotect();
      opened.set(correction.sheet, protection);
    }
    if (correction.numberFormat !== undefined) range.numberFormat = [[correction.numberFormat]];
    range.formulas = [[correction.formula === undefined ? asInput(correction.to) : `=${correction.formula}`]];
  }
  for (const protection of opened.values()) protection.protect(protection.options);
  await context.sync();
}

/** Input cells are unlocked; formulas stand in locked cells, and looks may be locked. */
function needsOpening(correction: Correction, options: Excel.WorksheetProtectionOptions): boolean {
  return (
    correction.formula !== undefined || (correction.numberFormat !== undefined && options.allowFormatCells !== true)
  );
}
