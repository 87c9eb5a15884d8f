import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { asWorkbookError } from '../WorkbookError';
import type { WorkbookRemark } from '../WorkbookPort';
import { DrawRequest } from './DrawRequest';
import { windowOperations } from './layoutOperations';

/** What is left to do once the new sheets stand. */
export interface Finishing {
  /** Whether they do, asked where the request was refused that puts them in their place and finishes. */
  readonly isBegun: () => Promise<boolean>;
  /** Identifiers of sheets that the new ones replace, or that an earlier insertion left. */
  readonly remove: readonly string[];
  /** Excel calculates only when it is told to. */
  readonly calculate: boolean;
}

/**
 * The end of the request that puts the new sheets in their place: what is replaced goes, panes are frozen. Where Excel
 * refuses something of this, each by itself, so that the rest is done: the drawing stands, and a refusal is a remark.
 * @throws what Excel said, where it stopped before
 */
export async function finishDrawing(
  context: Excel.RequestContext,
  drawn: DrawnWorkbook,
  { remove, calculate, isBegun }: Finishing,
): Promise<readonly WorkbookRemark[]> {
  // Windows show no hidden sheet, and nobody prints it.
  const looks = drawn.sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => (request: DrawRequest): void => {
      for (const operation of windowOperations(sheet)) operation.enqueue(request);
    });
  const { application } = context.workbook;
  try {
    for (const id of remove) removeSheet(context.workbook.worksheets.getItem(id));
    const request = new DrawRequest(context);
    for (const look of looks) look(request);
    if (calculate) application.calculate('Full');
    await context.sync();
    return [];
  } catch (error) {
    if (!(await isBegun().catch(() => false))) throw error;
    // An Excel that did not answer may have done it all, and is asked no more.
    if (asWorkbookError(error).code === 'NO_ANSWER') return ['LOOKS_REFUSED'];
  }
  const remarks = new Set<WorkbookRemark>();
  const attempt = async (remark: WorkbookRemark, work: () => void): Promise<void> => {
    try {
      work();
      await context.sync();
    } catch {
      remarks.add(remark);
    }
  };
  const sheets = await stillThere(context, remove);
  for (const id of sheets) {
    await attempt('SHEETS_LEFT', () => {
      removeSheet(context.workbook.worksheets.getItem(id));
    });
  }
  for (const look of looks) {
    await attempt('LOOKS_REFUSED', () => {
      look(new DrawRequest(context));
    });
  }
  if (calculate) {
    await attempt('NOT_CALCULATED', () => {
      application.calculate('Full');
    });
  }
  return [...remarks];
}

async function stillThere(context: Excel.RequestContext, ids: readonly string[]): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  try {
    await context.sync();
    return ids.filter((id) => worksheets.items.some((sheet) => sheet.id === id));
  } catch {
    return ids;
  }
}

/** Excel deletes no sheet that is very hidden. */
export function removeSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = 'Hidden';
  sheet.delete();
}
