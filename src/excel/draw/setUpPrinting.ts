import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { asWorkbookError } from '../WorkbookError';
import type { WorkbookRemark } from '../WorkbookPort';
import { DrawRequest } from './DrawRequest';
import { printOperations } from './layoutOperations';

/** Refusals that would meet every other request too, so that drawing ends. */
const GENERAL: ReadonlySet<string> = new Set(['EDITING', 'NO_ANSWER', 'ELSEWHERE', 'BUSY']);

/**
 * Print setup of the sheets being drawn, before they are protected. All in one request; where Excel refuses, as it may
 * without a printer, each sheet by itself, and a refusal is a remark.
 */
export async function setUpPrinting(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  targets: ReadonlyMap<string, string>,
): Promise<readonly WorkbookRemark[]> {
  const printed = drawn.sheets.filter(({ print }) => print !== null);
  if (printed.length === 0) return [];
  const setUp = async (sheets: typeof printed): Promise<boolean> => {
    const request = new DrawRequest(context);
    for (const sheet of sheets) {
      for (const operation of printOperations(sheet, targets.get(sheet.name) ?? sheet.name)) operation.enqueue(request);
    }
    try {
      await context.sync();
      return true;
    } catch (error) {
      if (GENERAL.has(asWorkbookError(error).code)) await makeSure(context);
      return false;
    }
  };
  if (await setUp(printed)) return [];
  let refused = false;
  for (const sheet of printed) if (!(await setUp([sheet]))) refused = true;
  return refused ? ['LOOKS_REFUSED'] : [];
}

/** Throws if Excel refuses everything, not print setup alone: it says `GeneralException` to both. */
async function makeSure(context: Excel.RequestContext): Promise<void> {
  context.workbook.load('name');
  await context.sync();
}
