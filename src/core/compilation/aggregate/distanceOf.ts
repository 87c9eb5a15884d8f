import type { Indicator } from '../../catalogue/Catalogue';
import { distanceKindOf, type DistanceKind } from '../../catalogue/distanceKindOf';
import { percentBase } from '../../catalogue/percentBase';
import type { Period } from '../../catalogue/Period';
import { decimalSum } from '../../kernel/decimalSum';
import { roundHalfUp } from '../../kernel/roundHalfUp';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import type { Distance } from '../model/Distance';
import { isInProgress } from './verdictOf';

/** Digits behind the mark of a percentage, as every sheet and report shows it. */
const SHOWN = 1;

/** In what a figure is held against its target in a period: an amount that still adds up by its share of it. */
export function distanceKindIn(indicator: Indicator, period: Period): DistanceKind | null {
  if (!isInProgress(indicator, period)) return distanceKindOf(indicator);
  return percentBase(indicator.target) === null ? null : 'percent';
}

/**
 * How far a figure is from its target, worked out from the digits on which it is judged. A percentage that is short of
 * 100 is never shown as 100,0, and there is none where just the target is not enough (“trên 75”).
 * @param decimals see `judgedDigits`
 */
export function distanceOf(
  value: number | null,
  indicator: Indicator,
  period: Period,
  decimals: number,
): Distance | null {
  const kind = distanceKindIn(indicator, period);
  const { target } = indicator;
  if (value === null || kind === null || target.kind === 'qualitative') return null;
  const judged = roundHalfUp(value, decimals);
  if (target.kind === 'range' && kind === 'range') {
    return { kind, value: judged < target.min ? 'below' : judged <= target.max ? 'inside' : 'above' };
  }
  if (kind === 'percent') {
    const base = percentBase(target);
    if (base === null || (target.kind === 'greaterThan' && judged === base)) return null;
    const percent = withoutFloatNoise((judged / base) * 100);
    return { kind, value: judged < base && roundHalfUp(percent, SHOWN) >= 100 ? 100 - 10 ** -SHOWN : percent };
  }
  if (target.kind === 'range') return null;
  if (kind === 'places') return { kind, value: decimalSum([target.value, -judged]) };
  return { kind: 'points', value: decimalSum([judged, -target.value]) };
}
