import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import { contributorsOf } from '../catalogue/contributorsOf';
import type { Roster } from '../catalogue/Roster';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { withoutFloatNoise } from '../numbers/withoutFloatNoise';
import type { CityFigure, FigureLine } from '../report/CityReport';
import { countsOf } from './countsOf';
import { decimalSum } from './decimalSum';
import { isStretchMet, outcomeOf } from './outcomeOf';
import { percentOf } from './percentOf';

/**
 * The city's figure by the indicator's method: the lead body's number, Σ of the units' numbers, or Σ numerator ÷
 * Σ denominator × scale. The figure that does not count is kept beside it; for a `lead` figure that is the sum of what
 * other units gave for comparison. A percentage is never averaged.
 *
 * @param lines the lines of this indicator, one for each form
 */
export function figureOf(
  indicator: Indicator,
  lines: readonly FigureLine[],
  catalogue: Catalogue,
  roster: Roster,
): CityFigure {
  const { target, method } = indicator;
  const counts = countsOf(indicator);
  const used = lines.filter((line) => line.use !== 'none');
  const lead = total(
    indicator,
    used.filter((line) => line.role === 'lead'),
  );
  const units = total(
    indicator,
    used.filter((line) => line.role === (method.kind === 'lead' ? 'compares' : 'reports')),
  );
  const counted = counts === 'lead' ? lead : units;
  const contributors = used.filter((line) => line.use === 'city').length;
  const expected = expectedCount(indicator, lines, roster);
  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  return {
    indicator: indicator.id,
    unitOfMeasure: indicator.unitOfMeasure,
    target,
    method: method.kind,
    counts,
    value: counted.value,
    leadValue: lead.value,
    unitsValue: units.value,
    numerator: counted.numerator,
    denominator: counted.denominator,
    percent: percentOf(counted.value, target),
    outcome: outcomeOf(counted.value, indicator, decimals),
    stretchMet: isStretchMet(counted.value, target, decimals),
    contributors,
    expected,
    incomplete: contributors < expected,
  };
}

type Total = Pick<CityFigure, 'value' | 'numerator' | 'denominator'>;

function total({ method }: Indicator, lines: readonly FigureLine[]): Total {
  if (lines.length === 0) return { value: null, numerator: null, denominator: null };
  if (method.kind !== 'ratio') {
    return { value: decimalSum(lines.map((line) => line.value ?? 0)), numerator: null, denominator: null };
  }
  const parts = lines.filter((line) => line.state === 'number');
  const numerator = decimalSum(parts.map((line) => line.numerator ?? 0));
  const denominator = decimalSum(parts.map((line) => line.denominator ?? 0));
  const value = denominator > 0 ? withoutFloatNoise((numerator / denominator) * method.scale) : null;
  return { value, numerator, denominator };
}

/**
 * How many units are expected behind the figure. A unit that answers `x` has nothing of the kind and is not expected;
 * a lead body cannot excuse itself like that, as no other gives its figure.
 */
function expectedCount(indicator: Indicator, lines: readonly FigureLine[], roster: Roster): number {
  if (countsOf(indicator) === 'lead') return 1;
  const excused = new Set(lines.filter((line) => line.state === 'outOfScope').map((line) => line.unit));
  return contributorsOf(roster, indicator).filter((unit) => !excused.has(unit.code)).length;
}
