import { groupBy } from '../../kernel/groupBy';
import { THRESHOLDS } from '../../catalogue/thresholds';
import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import type { Roster } from '../../catalogue/Roster';
import { unitOfMeasureOf } from '../../catalogue/unitOfMeasureOf';
import { slipOfMagnitude } from '../../numbers/slipOfMagnitude';
import type { CityReport } from '../../compilation/model/CityReport';
import { median } from '../../kernel/median';

/** A unit's figure that lies far from those of its kind; a reason to ask, not an error. */
export interface Outlier {
  readonly indicator: string;
  readonly unit: string;
  readonly kind: string;
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
/** Make the median and the mean of absolute deviations comparable to a standard deviation. */
const PER_MEDIAN = 0.6745;
const PER_MEAN = 1.253314;

/**
 * Figures of local units that lie far from those of the same kind, by the median and the median absolute deviation
 * (where more than half are equal, the mean absolute deviation), farthest first within each indicator.
 */
export function outliersOf(report: CityReport, catalogue: Catalogue, roster: Roster): readonly Outlier[] {
  const kindOf = new Map(roster.units.map(({ code, kind }) => [code, kind]));
  return indicatorsOf(catalogue).flatMap((indicator) => {
    const figures = report.lineIndex
      .ofIndicator(indicator.id)
      .flatMap(({ unit, role, use, value }) =>
        value === null || use === 'none' || role === 'lead' ? [] : [{ unit, value }],
      );
    const ofKind = groupBy(figures, ({ unit }) => kindOf.get(unit));
    return roster.kinds.flatMap(({ id: kind }) => outliersAmong(ofKind.get(kind) ?? [], indicator, kind, catalogue));
  });
}

function outliersAmong(
  group: readonly { readonly unit: string; readonly value: number }[],
  indicator: Indicator,
  kind: string,
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
  const context = { ...indicator, unitOfMeasure: unitOfMeasureOf(catalogue, indicator) };
  return group
    .map(({ unit, value }) => ({
      indicator: indicator.id,
      unit,
      kind,
      value,
      median: middle,
      count: group.length,
      score: (value - middle) / deviation,
      proposed: slipOfMagnitude(value, [{ name: 'median', value: middle }], context)[0]?.corrected ?? null,
    }))
    .filter(({ score }) => Math.abs(score) > LIMIT)
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
}
