import type { RunExcel } from './RunExcel';
import type { StopWatching } from './WorkbookPort';

/**
 * Calls back at every sign of a change. The sign itself is not passed on: a paste of many cells carries no details and
 * a choice from a list may raise no `onChanged`, so a new selection counts as a sign too, and whoever listens reads
 * the workbook again.
 */
export async function watchWorkbook(run: RunExcel, onChange: () => void): Promise<StopWatching> {
  const notify = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(notify),
      worksheets.onActivated.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
      worksheets.onSelectionChanged.add(notify),
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
