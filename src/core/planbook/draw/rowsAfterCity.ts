import { campaignSettings } from '../../campaign/compileCampaign';
import type { Catalogue } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { isPeriod } from '../../catalogue/Period';
import type { Roster } from '../../catalogue/Roster';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import { readCityFigures } from '../../city/contract/summary/readCityFigures';
import { readIdentity } from '../../form/read/readIdentity';
import { formatNumber } from '../../numbers/formatNumber';
import type { Words } from '../../words/shape/Words';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { nextYearRows } from '../rows/nextYearRows';
import type { PlanRows } from '../rows/PlanRows';
import { rowsOfPlan } from '../rows/rowsOfPlan';

/**
 * The next year's plan from a city workbook: targets blank, its results as what the new ones start from, with the period
 * that they are of, and the units as they stand in it. Null for a workbook that has no result.
 */
export function rowsAfterCity(
  workbook: RawWorkbook,
  { catalogue, roster }: { readonly catalogue: Catalogue; readonly roster: Roster },
  words: Words,
): PlanRows | null {
  const { language } = words;
  const { year } = catalogue.plan;
  const { period: said } = readIdentity(workbook);
  const period = said !== null && isPeriod(said, year) ? said : String(year);
  const figures = readCityFigures(workbook, catalogue);
  if (figures.size === 0) return null;
  const baselines = new Map(
    indicatorsOf(catalogue).flatMap((indicator): readonly [string, string][] => {
      const value = figures.get(indicator.id);
      if (value === undefined) return [];
      const { decimals } = unitOfMeasureOf(catalogue, indicator);
      const text = `${formatNumber(value, { decimals, language, trim: true })} ${indicator.unitOfMeasure}`;
      return [[indicator.id, words.planBook.cameTo(words.period(period), text)]];
    }),
  );
  const { settings } = campaignSettings(workbook, catalogue, roster, period);
  return nextYearRows(rowsOfPlan(catalogue, settings.roster, language), year, baselines);
}
