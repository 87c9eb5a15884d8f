import type { Indicator } from './Catalogue';
import { percentBase } from './percentBase';

/**
 * In what a figure is held against its target: an amount in percent of it, a rate in percentage points, a rank in
 * places, a range by being in, below or above it. Half of a growth of 13% is not 50% of anything.
 */
export type DistanceKind = 'percent' | 'points' | 'places' | 'range';

/** Null where there is nothing to be measured: of a state in words, an upper bound or a level of an amount, and of zero. */
export function distanceKindOf({
  target,
  unitOfMeasure,
}: Pick<Indicator, 'target' | 'unitOfMeasure'>): DistanceKind | null {
  switch (target.kind) {
    case 'qualitative':
      return null;
    case 'range':
      return 'range';
    case 'rankAtMost':
      return 'places';
    default:
      if (unitOfMeasure === '%') return 'points';
      return percentBase(target) === null ? null : 'percent';
  }
}
