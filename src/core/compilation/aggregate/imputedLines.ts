import { quotient } from '../../kernel/quotient';
import type { Indicator } from '../../catalogue/Catalogue';
import type { ReportingUnit } from '../../catalogue/Roster';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import type { FigureLine, ImputedLine } from '../model/CityReport';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { decimalSum } from '../../kernel/decimalSum';
import { missingUnits } from './missingUnits';

/**
 * Parts of a city figure for the units that are expected and gave none, by the method that the settings name. A unit of
 * which nothing is known, or of whose kind nobody answered, stays missing. Figures of the lead body alone are never
 * filled in.
 */
export function imputedLines(
  indicator: Indicator,
  lines: readonly FigureLine[],
  input: Omit<ConsolidationInput, 'files'>,
): readonly ImputedLine[] {
  const method = input.imputation?.get(indicator.id);
  if (method === undefined) return [];
  const missing = missingUnits(indicator, lines, input);
  return missing.flatMap((unit): readonly ImputedLine[] => {
    switch (method) {
      case 'previous':
        return indicator.accumulates ? [] : fromPrevious(indicator, unit, input);
      case 'growth':
        return fromGrowth(indicator, unit, lines, input);
      case 'kindMean':
        return fromKind(indicator, unit, lines, input);
    }
  });
}

/** Each number of the earlier figure times Σ now ÷ Σ then of the units that stand in the figure and in the earlier one. */
function fromGrowth(
  indicator: Indicator,
  unit: ReportingUnit,
  lines: readonly FigureLine[],
  input: Omit<ConsolidationInput, 'files'>,
): readonly ImputedLine[] {
  const [before] = fromPrevious(indicator, unit, input);
  const earlier = input.earlierPeriod?.figures;
  if (before === undefined || earlier === undefined) return [];
  const pairs = lines.flatMap((now) => {
    const then = now.use === 'city' ? earlier.at(now.unit, indicator.id) : undefined;
    return then === undefined ? [] : [{ now, then }];
  });
  const grown = (part: 'value' | 'numerator' | 'denominator'): number | null => {
    const was = decimalSum(pairs.map(({ then }) => then[part] ?? 0));
    const is = decimalSum(pairs.map(({ now }) => now[part] ?? 0));
    const own = before[part];
    return own === null || was <= 0 ? null : withoutFloatNoise((own * is) / was);
  };
  const common = { ...before, method: 'growth' } as const;
  if (indicator.method.kind !== 'ratio') {
    const value = grown('value');
    return value === null ? [] : [{ ...common, value }];
  }
  const [numerator, denominator] = [grown('numerator'), grown('denominator')];
  const value = quotient(numerator, denominator, indicator.method.scale);
  return value === null ? [] : [{ ...common, value, numerator, denominator }];
}

function fromPrevious(
  { id, method }: Indicator,
  { code }: ReportingUnit,
  { earlierPeriod }: Omit<ConsolidationInput, 'files'>,
): readonly ImputedLine[] {
  const before = earlierPeriod?.figures.at(code, id);
  if (!earlierPeriod || !before) return [];
  const { value, numerator, denominator } = before;
  if (method.kind === 'ratio' && (numerator === null || denominator === null)) return [];
  return [
    { unit: code, indicator: id, method: 'previous', value, numerator, denominator, basis: earlierPeriod.period },
  ];
}

function fromKind(
  indicator: Indicator,
  { code, kind }: ReportingUnit,
  lines: readonly FigureLine[],
  { roster }: Omit<ConsolidationInput, 'files'>,
): readonly ImputedLine[] {
  const { id, method } = indicator;
  const ofKind = new Set(roster.units.filter((unit) => unit.kind === kind).map((unit) => unit.code));
  const answered = lines.filter((line) => line.use === 'city' && ofKind.has(line.unit));
  if (answered.length === 0) return [];
  const mean = (part: (line: FigureLine) => number | null): number =>
    withoutFloatNoise(decimalSum(answered.map((line) => part(line) ?? 0)) / answered.length);
  const common = { unit: code, indicator: id, method: 'kindMean', basis: answered.length } as const;
  if (method.kind !== 'ratio')
    return [{ ...common, value: mean(({ value }) => value), numerator: null, denominator: null }];
  const numerator = mean((line) => line.numerator);
  const denominator = mean((line) => line.denominator);
  const value = quotient(numerator, denominator, method.scale);
  return value === null ? [] : [{ ...common, value, numerator, denominator }];
}
