import { quotient } from '../../kernel/quotient';
import { yearChangeKindOf } from '../../form/contract/yearChangeKindOf';
import { changeOf } from '../../form/contract/changeOf';
import type { CitySource, Indicator } from '../../catalogue/Catalogue';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import type { CityFigure, FigureLine, ImputedLine } from '../model/CityReport';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { aggregateSourceOf } from '../model/aggregateSourceOf';
import { distanceOf } from './distanceOf';
import { judgedDigits } from './judgedDigits';
import { coverageOf } from './coverageOf';
import { decimalSum } from '../../kernel/decimalSum';
import { missingUnits } from './missingUnits';
import { isStretchMet } from './outcomeOf';
import { progressOf } from './progressOf';
import { statusOf } from './statusOf';
import { verdictOf } from './verdictOf';
import { DEFAULT_JUDGEMENT } from '../model/Judgement';

/**
 * The city's figure by the indicator's method: the lead body's number, Σ of the units' numbers, or Σ numerator ÷
 * Σ denominator × scale. The figure that does not count is kept beside it; for a `lead` figure that is the sum of what
 * other units gave for comparison. A percentage is never averaged.
 *
 * @param lines the lines of this indicator, one for each form
 * @param imputed parts of it that were filled in
 */
export function figureOf(
  indicator: Indicator,
  lines: readonly FigureLine[],
  imputed: readonly ImputedLine[],
  input: Omit<ConsolidationInput, 'files'>,
): CityFigure {
  const { target, method } = indicator;
  const counts = aggregateSourceOf(indicator);
  const used = lines.filter((line) => line.use !== 'none');
  const lead = total(
    indicator,
    used.filter((line) => line.role === 'lead'),
  );
  const units = total(
    indicator,
    used.filter((line) => line.role === (method.kind === 'lead' ? 'compares' : 'reports')),
  );
  const reported = counts === 'lead' ? lead : units;
  const city = used.filter((line) => line.use === 'city');
  const counted = imputed.length === 0 ? reported : total(indicator, [...city, ...imputed.map(asPart)]);
  const contributors = city.length;
  const expected = counts === 'lead' ? 1 : contributors + missingUnits(indicator, lines, input).length;
  const { period, judgement = DEFAULT_JUDGEMENT } = input;
  const decimals = judgedDigits(target, judgement, unitOfMeasureOf(input.catalogue, indicator).decimals);
  const distance = distanceOf(counted.value, indicator, period, decimals);
  const lastYear = lastYearOf(indicator, counts, city, imputed);
  const unproven = input.unproven?.has(indicator.id) === true;
  const [filled] = imputed;
  return {
    indicator: indicator.id,
    unitOfMeasure: indicator.unitOfMeasure,
    target,
    method: method.kind,
    counts,
    standsIn: input.standIns?.has(indicator.id) === true,
    value: counted.value,
    reportedValue: reported.value,
    imputed: filled === undefined ? null : { method: filled.method, units: imputed.length },
    coverage: coverageOf(indicator, lines, input),
    leadValue: lead.value,
    unitsValue: units.value,
    numerator: counted.numerator,
    denominator: counted.denominator,
    distance,
    percent: distance?.kind === 'percent' ? distance.value : null,
    outcome: verdictOf(counted.value, indicator, {
      counts,
      contributors,
      expected,
      unproven,
      period,
      judgement,
      decimals,
    }),
    unproven,
    lastYear,
    change: changeOf(yearChangeKindOf(indicator), counted.value, lastYear),
    progress: progressOf(counted.value, indicator, period),
    status: statusOf(
      city.map(({ status }) => status),
      imputed.length,
    ),
    stretchMet: isStretchMet(counted.value, target, decimals),
    contributors,
    expected,
    incomplete: contributors < expected,
  };
}

/** Like with like: what a part of the units gave last year says nothing beside what all of them give now. */
function lastYearOf(
  { method }: Indicator,
  counts: CitySource,
  city: readonly FigureLine[],
  imputed: readonly ImputedLine[],
): number | null {
  if (imputed.length > 0 || (method.kind === 'ratio' && counts !== 'lead')) return null;
  const given = city.flatMap(({ lastYear }) => (lastYear === null ? [] : [lastYear]));
  return city.length > 0 && given.length === city.length ? decimalSum(given) : null;
}

type Total = Pick<CityFigure, 'value' | 'numerator' | 'denominator'>;

type Part = Pick<FigureLine, 'state' | 'value' | 'numerator' | 'denominator'>;

function asPart({ value, numerator, denominator }: ImputedLine): Part {
  return { state: 'number', value, numerator, denominator };
}

function total({ method }: Indicator, lines: readonly Part[]): Total {
  if (lines.length === 0) return { value: null, numerator: null, denominator: null };
  if (method.kind !== 'ratio') {
    return { value: decimalSum(lines.map((line) => line.value ?? 0)), numerator: null, denominator: null };
  }
  const parts = lines.filter((line) => line.state === 'number');
  const numerator = decimalSum(parts.map((line) => line.numerator ?? 0));
  const denominator = decimalSum(parts.map((line) => line.denominator ?? 0));
  return { value: quotient(numerator, denominator, method.scale), numerator, denominator };
}
