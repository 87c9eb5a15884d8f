import type { Indicator } from '../../catalogue/Catalogue';
import type { ChangeKind } from './ChangeKind';

/** Null of a state in words. A bound or a range is about the target; from year to year the figure itself is compared. */
export function yearChangeKindOf({
  target,
  unitOfMeasure,
}: Pick<Indicator, 'target' | 'unitOfMeasure'>): ChangeKind | null {
  if (target.kind === 'qualitative') return null;
  if (target.kind === 'rankAtMost') return 'places';
  return unitOfMeasure === '%' ? 'points' : 'percent';
}
