import type { Answer, ConformanceCase, Scratch } from '../ConformanceCase';
import { property } from '../sources';
import { scratchName } from '../scratchNames';

type Handlers = Pick<
  Excel.WorksheetCollection,
  'onActivated' | 'onAdded' | 'onChanged' | 'onDeleted' | 'onSelectionChanged'
>;

/** How long Excel may take to tell of an event, in milliseconds. */
const PATIENCE = 5000;

/** Whether an event comes after some work, and comes no more once the handler is removed. */
async function isTold(
  { context, sheet }: Scratch,
  listen: (sheets: Handlers, told: () => Promise<void>) => OfficeExtension.EventHandlerResult<unknown>,
  work: (scratch: Scratch) => void,
): Promise<Answer> {
  let tell: (told: boolean) => void = () => undefined;
  const told = new Promise<boolean>((resolve) => {
    tell = resolve;
  });
  const handler = listen(context.workbook.worksheets, () => {
    tell(true);
    return Promise.resolve();
  });
  await context.sync();
  work({ context, sheet });
  await context.sync();
  const limit = setTimeout(() => {
    tell(false);
  }, PATIENCE);
  const answer = await told;
  clearTimeout(limit);
  handler.remove();
  await handler.context.sync();
  return answer;
}

function eventCase(
  name: keyof Handlers,
  listen: Parameters<typeof isTold>[1],
  work: Parameters<typeof isTold>[2],
): ConformanceCase {
  return {
    id: `worksheets.${name}`,
    call: `worksheets.${name}.add(handler) is told; handler.remove()`,
    source: property('WorksheetCollection', name),
    answer: true,
    run: (scratch) => isTold(scratch, listen, work),
  };
}

/** Events by which changes are noticed. */
export const eventCases: readonly ConformanceCase[] = [
  eventCase(
    'onChanged',
    (sheets, told) => sheets.onChanged.add(told),
    ({ sheet }) => {
      sheet.getRange('A1').values = [[1]];
    },
  ),
  eventCase(
    'onSelectionChanged',
    (sheets, told) => sheets.onSelectionChanged.add(told),
    ({ sheet }) => {
      sheet.activate();
      sheet.getRange('C3').select();
    },
  ),
  eventCase(
    'onActivated',
    (sheets, told) => sheets.onActivated.add(told),
    ({ sheet }) => {
      sheet.activate();
    },
  ),
  eventCase(
    'onAdded',
    (sheets, told) => sheets.onAdded.add(told),
    ({ context }) => {
      context.workbook.worksheets.add(scratchName('told'));
    },
  ),
  eventCase(
    'onDeleted',
    (sheets, told) => sheets.onDeleted.add(told),
    ({ context }) => {
      context.workbook.worksheets.add(scratchName('deleted')).delete();
    },
  ),
];
