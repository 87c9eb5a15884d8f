import { withOldUnits } from '../../core/catalogue/withOldUnits';
import type { PlanBookReading } from '../../core/planbook/read/PlanBookReading';
import { isPlanBook } from '../../core/planbook/read/isPlanBook';
import { readPlanBook } from '../../core/planbook/read/readPlanBook';
import { describeOwnFile } from '../../core/words/describeRefusal';
import type { OwnFile } from '../../core/words/shape/OwnFileWords';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { later } from '../later/later';
import type { Worded } from '../settings/Worded';

const workbooks = later(() => import('../../xlsx/readAnyWorkbook'));

/** A workbook that was opened as a *Sổ kế hoạch*. */
export interface OpenedPlan {
  /** Name of the file; null for the workbook in front, in which a cell can be gone to. */
  readonly file: string | null;
  /** What it says; else why it is none. */
  readonly result: PlanBookReading | { readonly refusal: Worded };
}

/**
 * The workbook of a file; else why it cannot be read.
 *
 * @param wanted what it is to be
 */
export async function readWorkbookFile(
  file: File,
  wanted: OwnFile,
): Promise<{ readonly workbook: RawWorkbook } | { readonly refusal: Worded }> {
  const { readAnyWorkbook } = await workbooks.get();
  const read = await readAnyWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (read.ok) return read;
  return { refusal: (words) => `${file.name}: ${describeOwnFile(read.refusal, wanted, words)}` };
}

/** A *Sổ kế hoạch* with all that is wrong in it; null for a workbook of another kind. */
export function readPlanWorkbook(workbook: RawWorkbook): PlanBookReading | null {
  if (!isPlanBook(workbook)) return null;
  const { plan, problems } = readPlanBook(workbook);
  return { problems, plan: plan === null ? null : { ...plan, roster: withOldUnits(plan.roster) } };
}
