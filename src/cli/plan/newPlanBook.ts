import { readIdentity } from '../../core/form/read/readIdentity';
import { rowsAfterCity } from '../../core/planbook/draw/rowsAfterCity';
import { emptyPlanRows } from '../../core/planbook/rows/emptyPlanRows';
import type { PlanRows } from '../../core/planbook/rows/PlanRows';
import { rowsOfReading } from '../../core/planbook/rows/rowsOfReading';
import { rowsOfPlan } from '../../core/planbook/rows/rowsOfPlan';
import { choosePlan } from '../choosePlan';
import type { CliContext } from '../CliContext';
import { loadPlanBook } from '../loadPlanBook';
import { readInput } from '../readInput';
import { readPlanList } from './readPlanList';
import { UsageError } from '../UsageError';

/**
 * The rows of a new *Sổ kế hoạch*: empty; of a bundled plan, by its id; of another *Sổ kế hoạch*; of the text of a plan or of
 * rows copied from Excel, with what is unclear to be decided; or, from last year's city workbook, its plan with targets blank and its results as what the new ones start from.
 */
export async function newPlanBook(from: string | undefined, context: CliContext): Promise<PlanRows> {
  const { words, roster } = context;
  const { language } = words;
  if (from === undefined) return emptyPlanRows(language);
  if (/\.(txt|tsv)$/i.test(from)) {
    return rowsOfReading(await readPlanList(from, context), { language, ...words.cli.planReading });
  }
  if (!from.toLowerCase().endsWith('.xlsx')) {
    return rowsOfPlan(choosePlan({ plan: from }, context).catalogue, roster, language);
  }
  const workbook = await readInput(from, context);
  const { kind, plan } = readIdentity(workbook);
  if (kind !== 'city') {
    const sound = await loadPlanBook(from, words);
    return rowsOfPlan(sound.catalogue, sound.roster, language);
  }
  const rows = rowsAfterCity(workbook, { catalogue: choosePlan({ plan }, context).catalogue, roster }, words);
  if (rows === null) throw new UsageError(words.cli.noResults);
  return rows;
}
