import type { Correction } from '../../core/validation/Finding';
import { asInput } from '../parts/asInput';
import { WorkbookError } from '../WorkbookError';
import { protectAgain, protectionBefore, type ProtectionBefore } from './protectAgain';
import type { WorkbookChange } from '../parts/WorkbookChange';
import { lockOf } from '../parts/lockOf';

/** Writes corrections after making sure that each cell still holds what the correction was made for. Two requests. */
export async function correctCells(
  context: Excel.RequestContext,
  corrections: readonly Correction[],
): Promise<WorkbookChange<void>> {
  const targets = corrections.map((correction) => {
    const sheet = context.workbook.worksheets.getItem(correction.sheet);
    sheet.load('id');
    const range = sheet.getRange(correction.cell);
    range.load('values,formulas,numberFormat');
    const lock = lockOf(range);
    lock.load('locked');
    const { protection } = sheet;
    protection.load('protected,options');
    return { correction, sheet, range, lock, protection };
  });
  await context.sync();
  for (const { correction, range } of targets) {
    if (!isSame(range.values[0]?.[0], correction.from)) {
      throw new WorkbookError('CHANGED', `${correction.sheet}!${correction.cell}`);
    }
  }
  const opened = new Map<
    string,
    { readonly protection: Excel.WorksheetProtection; readonly before: ProtectionBefore }
  >();
  for (const { correction, sheet, lock, protection } of targets) {
    const before = protectionBefore(sheet.id, protection);
    const forbidden =
      lock.locked || (correction.numberFormat !== undefined && before.options.allowFormatCells !== true);
    if (before.protected && forbidden) opened.set(sheet.id, { protection, before });
  }
  const cells = targets.map(({ correction, sheet, range }): WrittenCell => {
    const [formula, value] = [range.formulas[0]?.[0] as unknown, range.values[0]?.[0] as unknown];
    return {
      sheet: sheet.id,
      cell: correction.cell,
      before: formula === value && typeof value === 'string' ? asInput(value) : formula,
      found: formula,
      format: range.numberFormat[0]?.[0] as unknown,
      written: correction.formula === undefined ? asInput(correction.to) : `=${correction.formula}`,
    };
  });
  const protections = [...opened.values()].map(({ before }) => before);
  return {
    write: async () => {
      for (const { protection } of opened.values()) protection.unprotect();
      targets.forEach(({ correction, range }, i) => {
        if (correction.numberFormat !== undefined) range.numberFormat = [[correction.numberFormat]];
        range.formulas = [[cells[i]?.written]];
      });
      for (const { protection, before } of opened.values()) protection.protect(before.options);
      await context.sync();
    },
    takeBack: async (later, isLater) => {
      await giveBack(later, cells, protections, isLater);
    },
    left: [
      ...[...new Set(corrections.map(({ sheet }) => sheet))].map((sheet) => ({
        kind: 'cells' as const,
        sheet,
        cells: corrections.filter((each) => each.sheet === sheet).map(({ cell }) => cell),
      })),
      ...targets.flatMap(({ correction, sheet }) =>
        opened.has(sheet.id) ? [{ kind: 'unprotected' as const, sheet: correction.sheet }] : [],
      ),
    ],
  };
}

interface WrittenCell {
  /** Identifier of the sheet. */
  readonly sheet: string;
  readonly cell: string;
  /** What is to be entered so that the cell is as before. */
  readonly before: unknown;
  /** `formulas` as found before. */
  readonly found: unknown;
  readonly format: unknown;
  readonly written: unknown;
}

/** Puts cells back that hold what was written, and protects what was opened. */
async function giveBack(
  context: Excel.RequestContext,
  cells: readonly WrittenCell[],
  protections: readonly ProtectionBefore[],
  isLater: boolean,
): Promise<void> {
  const now = cells.map(({ sheet, cell }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell);
    range.load('formulas,numberFormat');
    return range;
  });
  const closed = protections.map(({ sheet }) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    protection.load('protected');
    return { sheet, protection };
  });
  await context.sync();
  const changed = cells.flatMap((cell, i) => {
    const range = now[i];
    const content: unknown = range?.formulas[0]?.[0];
    const format: unknown = range?.numberFormat[0]?.[0];
    if (!range || (content === cell.found && format === cell.format)) return [];
    // Another figure has been entered since.
    const isOthers = isLater && content !== cell.found && !isEntered(content, cell.written);
    return isOthers ? [] : [{ ...cell, range }];
  });
  if (changed.length > 0) {
    // Some builds of Excel refuse to unprotect what is not protected.
    for (const { sheet, protection } of closed) {
      if (protection.protected && changed.some((cell) => cell.sheet === sheet)) protection.unprotect();
    }
    for (const { range, before, format } of changed) {
      range.numberFormat = [[format]];
      range.formulas = [[before]];
    }
    await context.sync();
  }
  await protectAgain(context, protections);
}

/** What a cell holds is what was entered there, apart from the apostrophe that says “text”. */
function isEntered(content: unknown, written: unknown): boolean {
  return content === written || (typeof written === 'string' && content === written.replace(/^'/, ''));
}

/** A blank cell is null here and an empty text in Excel; numbers may differ by what binary arithmetic adds. */
function isSame(now: unknown, before: Correction['from']): boolean {
  if (typeof now === 'number' && typeof before === 'number') return Math.abs(now - before) <= Math.abs(before) * 1e-12;
  return (now ?? '') === (before ?? '');
}
