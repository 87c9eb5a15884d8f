import type { Indicator } from '../../catalogue/Catalogue';
import { contributorsOf } from '../../catalogue/contributorsOf';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import type { FigureLine } from '../model/CityReport';
import { aggregateSourceOf } from '../model/aggregateSourceOf';

/**
 * Units that are expected to make up the figure and of which nothing stands in it. A unit that answers `x` has nothing
 * of the kind and is not missing. Empty for a figure that the lead body alone gives.
 * @param lines of this indicator
 */
export function missingUnits(
  indicator: Indicator,
  lines: readonly FigureLine[],
  roster: Roster,
): readonly ReportingUnit[] {
  if (aggregateSourceOf(indicator) === 'lead') return [];
  const known = new Set(
    lines.filter(({ use, state }) => use === 'city' || state === 'outOfScope').map(({ unit }) => unit),
  );
  return contributorsOf(roster, indicator).filter(({ code }) => !known.has(code));
}
