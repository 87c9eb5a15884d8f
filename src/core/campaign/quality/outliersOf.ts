import { groupBy } from '../../kernel/groupBy';
import { THRESHOLDS } from '../../catalogue/thresholds';
import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { Roster } from '../../catalogue/Roster';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import { slipOfMagnitude } from '../../numbers/slipOfMagnitude';
import type { LimitedPart } from '../../catalogue/limitsOf';
import type { FigureLine } from '../../compilation/model/CityReport';
import { inputScope } from '../../form/contract/inputScope';
import { median } from '../../kernel/median';

/** A unit's figure that lies far from those of its kind; a reason to ask, not an error. */
export interface Outlier {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
  /** Which of its numbers. */
  readonly part: LimitedPart;
  readonly value: number;
  /** Of the units of this kind. */
  readonly median: number;
  /** Units of the kind that gave a number. */
  readonly count: number;
  /** Distance from the median in robust standard deviations, above 0 if greater. */
  readonly score: number;
  /** What was probably meant, if a slip of magnitude explains the distance; for a person to ask about. */
  readonly proposed: number | null;
}

const LEAST = THRESHOLDS.outlierUnits.value;
/** Of modified z-scores. */
const LIMIT = THRESHOLDS.outlierScore.value;
const PARTS: readonly LimitedPart[] = ['value', 'numerator', 'denominator'];
/**
 * Make the median and the mean of absolute deviations comparable to a standard deviation: of a normal distribution the
 * upper quartile, and √(π ÷ 2) (Iglewicz & Hoaglin, as `outlierScore`; IBM Cognos Analytics, “Modified z score”).
 */
const PER_MEDIAN = 0.6745;
const PER_MEAN = 1.253314;

/**
 * Numbers of units, those of ratios too, that lie far from those of the same kind, by the median and the median
 * absolute deviation (where more than half are equal, the mean absolute deviation), farthest first within each indicator.
 */
export function outliersOf(lines: readonly FigureLine[], catalogue: Catalogue, roster: Roster): readonly Outlier[] {
  const kindOf = new Map(roster.units.map(({ code, kind }) => [code, kind]));
  const groups = groupBy(
    lines.filter(({ use, role }) => use !== 'none' && role !== 'lead'),
    ({ unit, indicator }) => `${indicator} ${kindOf.get(unit) ?? ''}`,
  );
  return indicatorsOf(catalogue).flatMap((indicator) =>
    roster.kinds.flatMap(({ id: kind }) =>
      PARTS.flatMap((part) => {
        const numbers = (groups.get(`${indicator.id} ${kind}`) ?? []).flatMap((line): UnitNumber[] => {
          const value = line[part];
          return value === null ? [] : [{ unit: line.unit, value }];
        });
        return outliersAmong(numbers, { indicator, kind, part }, catalogue);
      }),
    ),
  );
}

interface UnitNumber {
  readonly unit: string;
  readonly value: number;
}

interface Group {
  readonly indicator: Indicator;
  readonly kind: string;
  readonly part: LimitedPart;
}

function outliersAmong(
  group: readonly UnitNumber[],
  { indicator, kind, part }: Group,
  catalogue: Catalogue,
): readonly Outlier[] {
  const values = group.map(({ value }) => value);
  const middle = median(values);
  if (middle === null || group.length < LEAST) return [];
  const deviations = values.map((value) => Math.abs(value - middle));
  const mad = median(deviations) ?? 0;
  const mean = deviations.reduce((sum, each) => sum + each, 0) / deviations.length;
  const deviation = mad > 0 ? mad / PER_MEDIAN : mean * PER_MEAN;
  if (deviation === 0) return [];
  const scope = inputScope(indicator, part);
  const context = { ...scope, unitOfMeasure: unitOfMeasureOf(catalogue, scope) };
  return group
    .map(({ unit, value }) => ({
      indicator: indicator.id,
      unit,
      kind,
      part,
      value,
      median: middle,
      count: group.length,
      score: (value - middle) / deviation,
      proposed: slipOfMagnitude(value, [{ name: 'median', value: middle }], context)[0]?.corrected ?? null,
    }))
    .filter(({ score }) => Math.abs(score) > LIMIT)
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
}
