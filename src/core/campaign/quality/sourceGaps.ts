import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { compare } from '../../kernel/compare';
import { decimalSum } from '../../kernel/decimalSum';
import type { CityReport, FigureLine } from '../../compilation/model/CityReport';

/** The lead body's own figure beside the one built from the units. */
export interface SourceGap {
  readonly indicator: string;
  readonly leadValue: number;
  readonly unitsValue: number;
  /** Units − lead body, in the unit of measure. */
  readonly difference: number;
  /** In percent of the lead body's figure; null if that is 0. */
  readonly relative: number | null;
  /** Units behind the figure of the units. */
  readonly contributors: number;
  /** The units that weigh most, the heaviest first. */
  readonly heaviest: readonly Contribution[];
}

/**
 * A unit's part. Of a sum: its value, in the unit of measure. Of a ratio: by how much it moves the units' ratio away
 * from the lead body's, `(numerator − lead ratio × denominator) ÷ Σ denominator`; all units together make up the
 * difference.
 */
export interface Contribution {
  readonly unit: string;
  readonly amount: number;
}

const HEAVIEST = 5;

/** Every figure that both sources give, in the plan's order. */
export function sourceGaps(report: CityReport, catalogue: Catalogue): readonly SourceGap[] {
  const figures = new Map(report.figures.map((figure) => [figure.indicator, figure]));
  return indicatorsOf(catalogue).flatMap((indicator) => {
    const figure = figures.get(indicator.id);
    const [leadValue, unitsValue] = [figure?.leadValue ?? null, figure?.unitsValue ?? null];
    if (leadValue === null || unitsValue === null) return [];
    const role = indicator.method.kind === 'lead' ? 'compares' : 'reports';
    const lines = report.lineIndex
      .ofIndicator(indicator.id)
      .filter((line) => line.role === role && line.use !== 'none' && line.value !== null);
    const difference = decimalSum([unitsValue, -leadValue]);
    return [
      {
        indicator: indicator.id,
        leadValue,
        unitsValue,
        difference,
        relative: leadValue === 0 ? null : (difference / leadValue) * 100,
        contributors: lines.length,
        heaviest: contributions(indicator, lines, leadValue)
          .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || compare(a.unit, b.unit))
          .slice(0, HEAVIEST),
      },
    ];
  });
}

function contributions({ method }: Indicator, lines: readonly FigureLine[], leadValue: number): Contribution[] {
  if (method.kind !== 'ratio') return lines.map(({ unit, value }) => ({ unit, amount: value ?? 0 }));
  const total = decimalSum(lines.map(({ denominator }) => denominator ?? 0));
  return lines.map(({ unit, numerator, denominator }) => ({
    unit,
    amount: total === 0 ? 0 : ((numerator ?? 0) * method.scale - leadValue * (denominator ?? 0)) / total,
  }));
}
