import type { Confidence, Indicator } from './Catalogue';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import { goalsOf } from './goalsOf';
import { isAmount } from './isAmount';
import { THRESHOLDS } from './thresholds';

/** Between which an entered number is likely, in its unit of measure; null leaves a side open. */
export interface PartLimit {
  readonly part: LimitedPart;
  /** Greatest of one unit. */
  readonly unit: number | null;
  /** Of the whole city and year, as its lead body enters it. */
  readonly cityLeast: number | null;
  readonly city: number | null;
  readonly confidence: Confidence;
  /** Null where it is the plan's target, and the plausible range for the city. */
  readonly basis: { readonly vi: string; readonly en: string } | null;
}

export type LimitedPart = 'value' | 'numerator' | 'denominator';

/**
 * The limits of an indicator's entered numbers: of a ratio those of its two parts, else those of its value, of which no
 * one unit is likely to have much more than the plan asks of the whole city.
 */
export function limitsOf(indicator: Indicator): readonly PartLimit[] {
  const { method, plausibleRange } = indicator;
  if (method.kind !== 'ratio') {
    const { min, max } = plausibleRange;
    const { unitMost = targetOfCity(indicator) } = indicator;
    return [{ part: 'value', unit: unitMost, cityLeast: min, city: max, confidence: 'assumed', basis: null }];
  }
  return (['numerator', 'denominator'] as const).flatMap((part): readonly PartLimit[] => {
    const { limit } = method[part];
    return limit === undefined ? [] : [{ part, cityLeast: null, ...limit }];
  });
}

/** Null for a figure that no unit has a part of. */
function targetOfCity(indicator: Indicator): number | null {
  const { reportedBy, comparedBy, target } = indicator;
  const goals = goalsOf(target);
  return isAmount(indicator) && reportedBy.length + comparedBy.length > 0 && goals.length > 0
    ? withoutFloatNoise(Math.max(...goals) * THRESHOLDS.unitShare.value)
    : null;
}
