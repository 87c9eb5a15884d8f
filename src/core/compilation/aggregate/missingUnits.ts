import type { Indicator } from '../../catalogue/Catalogue';
import { contributorsOf } from '../../catalogue/contributorsOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { FigureLine } from '../model/CityReport';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { aggregateSourceOf } from '../model/aggregateSourceOf';

/**
 * Units that are expected to make up the figure and of which nothing stands in it. A unit that answers `x` has nothing
 * of the kind and is not missing, nor is one of which the officer expects no report. Empty for a figure that the lead
 * body alone gives.
 * @param lines of this indicator
 */
export function missingUnits(
  indicator: Indicator,
  lines: readonly FigureLine[],
  { roster, exempt }: Pick<ConsolidationInput, 'roster' | 'exempt'>,
): readonly ReportingUnit[] {
  if (aggregateSourceOf(indicator) === 'lead') return [];
  const known = new Set(
    lines.filter(({ use, state }) => use === 'city' || state === 'outOfScope').map(({ unit }) => unit),
  );
  return contributorsOf(roster, indicator).filter(({ code }) => !known.has(code) && exempt?.has(code) !== true);
}
