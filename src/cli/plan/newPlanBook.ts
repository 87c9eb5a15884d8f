import type { Catalogue } from '../../core/catalogue/Catalogue';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import { unitOfMeasureOf } from '../../core/catalogue/unitOfMeasureOf';
import type { Roster } from '../../core/catalogue/Roster';
import { readCityFigures } from '../../core/city/contract/summary/readCityFigures';
import { campaignSettings } from '../../core/campaign/compileCampaign';
import { readIdentity } from '../../core/form/read/readIdentity';
import { formatNumber } from '../../core/numbers/formatNumber';
import { emptyPlanRows } from '../../core/planbook/rows/emptyPlanRows';
import { nextYearRows } from '../../core/planbook/rows/nextYearRows';
import type { PlanRows } from '../../core/planbook/rows/PlanRows';
import { rowsOfReading } from '../../core/planbook/rows/rowsOfReading';
import { rowsOfPlan } from '../../core/planbook/rows/rowsOfPlan';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
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
  return afterCityWorkbook(workbook, choosePlan({ plan }, context).catalogue, roster, context);
}

function afterCityWorkbook(
  workbook: RawWorkbook,
  catalogue: Catalogue,
  roster: Roster,
  { words }: CliContext,
): PlanRows {
  const { language } = words;
  const { year } = catalogue.plan;
  const figures = readCityFigures(workbook, catalogue);
  if (figures.size === 0) throw new UsageError(words.cli.noResults);
  const baselines = new Map(
    indicatorsOf(catalogue).flatMap((indicator): readonly [string, string][] => {
      const value = figures.get(indicator.id);
      if (value === undefined) return [];
      const { decimals } = unitOfMeasureOf(catalogue, indicator);
      const text = `${formatNumber(value, { decimals, language, trim: true })} ${indicator.unitOfMeasure}`;
      return [[indicator.id, words.planBook.lastYear(year, text)]];
    }),
  );
  const { settings } = campaignSettings(workbook, catalogue, roster, String(year));
  return nextYearRows(rowsOfPlan(catalogue, settings.roster, language), year, baselines);
}
