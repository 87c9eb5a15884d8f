import type { RunExcel } from './RunExcel';
import type { ChangeSign, StopWatching } from './WorkbookPort';

/**
 * Calls back at every sign of a change, with the id of the sheet that it came from. What changed is not passed on: a paste
 * of many cells carries no details and a choice from a list may raise no `onChanged`, so a new selection counts as a sign
 * too, and whoever listens reads the workbook again.
 */
export async function watchWorkbook(
  run: RunExcel,
  onSign: (sign: ChangeSign, sheetId: string) => void,
): Promise<StopWatching> {
  const handle =
    (sign: ChangeSign) =>
    ({ worksheetId }: { worksheetId: string }): Promise<void> => {
      onSign(sign, worksheetId);
      return Promise.resolve();
    };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(handle('changed')),
      worksheets.onAdded.add(handle('changed')),
      worksheets.onDeleted.add(handle('changed')),
      worksheets.onActivated.add(handle('perhaps')),
      worksheets.onSelectionChanged.add(handle('perhaps')),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const first = handlers[0];
    if (!first) return;
    // Handlers are removed in the context in which they were added.
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
}
