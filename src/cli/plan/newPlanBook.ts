import { readIdentity } from '../../core/form/read/readIdentity';
import { planOfCity } from '../../core/planbook/carried/planOfCity';
import { rowsAfterCity } from '../../core/planbook/draw/rowsAfterCity';
import { isPlanBook } from '../../core/planbook/read/isPlanBook';
import { emptyPlanRows } from '../../core/planbook/rows/emptyPlanRows';
import type { PlanRows } from '../../core/planbook/rows/PlanRows';
import { rowsOfReading } from '../../core/planbook/rows/rowsOfReading';
import { rowsOfPlan } from '../../core/planbook/rows/rowsOfPlan';
import type { PlanReading } from '../../core/planning/PlanReading';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { isWorkbookFile } from '../isWorkbookFile';
import { readPlanInput } from '../readInput';
import { planOfBook } from './planOfBook';
import { readPlanList } from './readPlanList';
import { UsageError } from '../UsageError';

const LISTS = /\.(txt|tsv)$/i;

/**
 * The rows of a new *Sổ kế hoạch*: empty; of a bundled plan, by its id; of another *Sổ kế hoạch*; of the text of a plan,
 * of rows copied from Excel or of an annex, with what is unclear to be decided; or, from last year's city workbook, its
 * plan with targets blank and its results as what the new ones start from.
 * @throws UsageError where it is none of these
 */
export async function newPlanBook(from: string | undefined, context: CliContext): Promise<PlanRows> {
  const { words, roster } = context;
  const { language } = words;
  if (from === undefined) return emptyPlanRows(language);
  const ofList = (list: PlanReading): PlanRows => rowsOfReading(list, { language, ...words.cli.planReading });
  if (LISTS.test(from)) return ofList(await readPlanList(from, context));
  if (!isWorkbookFile(from)) {
    return rowsOfPlan(choosePlan({ plan: from }, context).catalogue, roster, language);
  }
  const workbook = await readPlanInput(from, context);
  const { kind, plan } = readIdentity(workbook);
  if (kind === null && !isPlanBook(workbook)) return ofList(await readPlanList(from, context));
  if (kind !== 'city') {
    const sound = planOfBook(workbook, from, words);
    return rowsOfPlan(sound.catalogue, sound.roster, language);
  }
  // A plan of which nothing is known is an error of usage that names those that are.
  const ended = planOfCity(workbook, context) ?? { catalogue: choosePlan({ plan }, context).catalogue, roster };
  const rows = rowsAfterCity(workbook, ended, words);
  if (rows === null) throw new UsageError(words.cli.noResults);
  return rows;
}
