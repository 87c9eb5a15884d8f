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
    const lock = lockOf(range);
    lock.load('locked');
    const { protection } = sheet;
    protection.load('protected,options');
    return { correction, range, lock, protection };
  });
  await context.sync();
  for (const { correction, range } of targets) {
    if (!isSame(range.values[0]?.[0], correction.from)) {
      throw new WorkbookError('CHANGED', `${correction.sheet}!${correction.cell}`);
    }
  }
  const opened = new Map<string, Excel.WorksheetProtection>();
  for (const { correction, range, lock, protection } of targets) {
    const forbidden = lock.locked || (correction.numberFormat !== undefined && !protection.options.allowFormatCells);
    if (protection.protected && forbidden && !opened.has(correction.sheet)) {
      protection.unprotect();
      opened.set(correction.sheet, protection);
    }
    if (correction.numberFormat !== undefined) range.numberFormat = [[correction.numberFormat]];
    range.formulas = [[correction.formula === undefined ? asInput(correction.to) : `=${correction.formula}`]];
  }
  for (const protection of opened.values()) protection.protect(protection.options);
  await context.sync();
}

function lockOf(range: Excel.Range): Excel.FormatProtection {
  return range.format.protection;
}

/** A blank cell is null here and an empty text in Excel; numbers may differ by what binary arithmetic adds. */
function isSame(now: unknown, before: Correction['from']): boolean {
  if (typeof now === 'number' && typeof before === 'number') return Math.abs(now - before) <= Math.abs(before) * 1e-12;
  return (now ?? '') === (before ?? '');
}
