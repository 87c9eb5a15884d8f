import { withinTime } from '../limitSyncs';
import type { RunExcel } from '../RunExcel';
import { WorkbookError } from '../WorkbookError';
import type { ConformanceCase } from './ConformanceCase';
import { isScratch, scratchName } from './scratchNames';
import type { CaseOutcome } from './SelfTestRecord';

export interface RunConformanceOptions {
  /** Told after each case how many are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two cases; what was put into the workbook is taken away all the same. */
  readonly signal?: AbortSignal;
}

/** How long one case may take, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Runs cases, each on a blank sheet of its own, and takes everything away again that they put into the workbook.
 * @returns outcomes in the order of the cases, and names of what could not be taken away
 */
export async function runConformance(
  run: RunExcel,
  cases: readonly ConformanceCase[],
  { onProgress, signal }: RunConformanceOptions = {},
): Promise<{ readonly answers: readonly CaseOutcome[]; readonly left: readonly string[] }> {
  const answers: CaseOutcome[] = [];
  for (const [i, each] of cases.entries()) {
    if (signal?.aborted === true) break;
    answers.push(await outcomeOf(run, each));
    await cleanUp(run);
    onProgress?.(i + 1, cases.length);
  }
  return { answers, left: await cleanUp(run) };
}

async function outcomeOf(run: RunExcel, each: ConformanceCase): Promise<CaseOutcome> {
  const { id } = each;
  try {
    const answer = await withinTime(
      run(async (context) => {
        const sheet = context.workbook.worksheets.add(scratchName('sheet'));
        await context.sync();
        return each.run({ context, sheet });
      }),
      PATIENCE,
    );
    return { id, answer };
  } catch (error) {
    return { id, code: codeOf(error) };
  }
}

/** The refusal's code; words of other errors never leave, as they may hold what is the user's. */
function codeOf(error: unknown): string {
  if (error instanceof OfficeExtension.Error) return error.code;
  return error instanceof WorkbookError ? error.code : 'SCRIPT_ERROR';
}

/** Takes scratch sheets, names and properties away. @returns names of what is still there */
async function cleanUp(run: RunExcel): Promise<readonly string[]> {
  try {
    await run(async (context) => {
      const { sheets, names, properties } = await scratchOf(context);
      for (const item of [...names, ...properties]) item.delete();
      for (const sheet of sheets) {
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
    });
    return [];
  } catch {
    return run(async (context) => {
      const { sheets, names, properties } = await scratchOf(context);
      return [...sheets, ...names].map(({ name }) => name).concat(properties.map(({ key }) => key));
    }).catch(() => ['?']);
  }
}

async function scratchOf(context: Excel.RequestContext): Promise<{
  readonly sheets: readonly Excel.Worksheet[];
  readonly names: readonly Excel.NamedItem[];
  readonly properties: readonly Excel.CustomProperty[];
}> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name');
  properties.custom.load('items/key');
  await context.sync();
  return {
    sheets: worksheets.items.filter(({ name }) => isScratch(name)),
    names: names.items.filter(({ name }) => isScratch(name)),
    properties: properties.custom.items.filter(({ key }) => isScratch(key)),
  };
}
