import type { Indicator } from '../../catalogue/Catalogue';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import type { Coverage, CoverageBase } from '../model/Coverage';
import type { FigureLine } from '../model/CityReport';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { aggregateSourceOf } from '../model/aggregateSourceOf';
import { decimalSum } from '../../kernel/decimalSum';
import { missingUnits } from './missingUnits';

const UNKNOWN: Coverage = { share: null, of: null };

/**
 * Which part of the whole the units behind a figure make up, measured by something that is known of every expected
 * unit: of a ratio the denominators of this period, else those of the earlier one; of a sum the figures of the earlier
 * period, else the units' own plans. If one unit lacks it there is no share: a part of an unknown whole is not known.
 * @param lines of this indicator
 */
export function coverageOf(
  indicator: Indicator,
  lines: readonly FigureLine[],
  input: Pick<ConsolidationInput, 'roster' | 'exempt' | 'earlierPeriod'>,
): Coverage {
  if (aggregateSourceOf(indicator) === 'lead') return UNKNOWN;
  const { id, method } = indicator;
  const inside = lines.filter(({ use }) => use === 'city');
  const [covered, missing] = [
    inside.map(({ unit }) => unit),
    missingUnits(indicator, lines, input).map(({ code }) => code),
  ];
  const byUnit = new Map(lines.map((line) => [line.unit, line]));
  const before = (unit: string): PreviousPart => input.earlierPeriod?.figures.at(unit, id);
  const measures: readonly [CoverageBase, (unit: string) => number | null][] =
    method.kind === 'ratio'
      ? [
          ['denominators', (unit) => denominatorOf(byUnit.get(unit))],
          ['previousDenominators', (unit) => before(unit)?.denominator ?? null],
        ]
      : [
          ['previousValues', (unit) => before(unit)?.value ?? null],
          ['ownPlans', (unit) => byUnit.get(unit)?.ownPlan ?? null],
        ];
  for (const [of, measure] of measures) {
    const share = shareOf(covered.map(measure), missing.map(measure));
    if (share !== null) return { share, of };
  }
  return UNKNOWN;
}

type PreviousPart = { readonly value: number; readonly denominator: number | null } | undefined;

/** A unit in which nothing occurred (`-` over `-`) has a denominator of 0. */
function denominatorOf(line: FigureLine | undefined): number | null {
  if (line === undefined) return null;
  return line.denominator ?? (line.state === 'none' ? 0 : null);
}

/** Null if a part is not known, is below 0, or all together are 0. */
function shareOf(covered: readonly (number | null)[], missing: readonly (number | null)[]): number | null {
  const parts = covered.flatMap((part) => (part === null ? [] : [part]));
  const rest = missing.flatMap((part) => (part === null ? [] : [part]));
  if (parts.length < covered.length || rest.length < missing.length) return null;
  if ([...parts, ...rest].some((part) => part < 0)) return null;
  const whole = decimalSum([...parts, ...rest]);
  return whole === 0 ? null : withoutFloatNoise((decimalSum(parts) / whole) * 100);
}
