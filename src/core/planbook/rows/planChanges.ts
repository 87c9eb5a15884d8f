import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';

/** What a revision changes of one figure; `other` is anything but its target and unit of measure. */
export interface PlanChange {
  readonly kind: 'added' | 'dropped' | 'target' | 'unitOfMeasure' | 'other';
  readonly indicator: string;
  readonly label: string;
}

/** How two states of a plan differ in their figures, in the order of the new one, dropped ones last. */
export function planChanges(before: Catalogue, after: Catalogue): readonly PlanChange[] {
  const former = new Map(indicatorsOf(before).map((each) => [each.id, each]));
  const now = new Set(indicatorsOf(after).map(({ id }) => id));
  const change = (kind: PlanChange['kind'], { id, label }: Indicator): PlanChange => ({ kind, indicator: id, label });
  const changed = indicatorsOf(after).flatMap((each): readonly PlanChange[] => {
    const old = former.get(each.id);
    if (!old) return [change('added', each)];
    if (old.unitOfMeasure !== each.unitOfMeasure) return [change('unitOfMeasure', each)];
    if (!isSame(old.target, each.target)) return [change('target', each)];
    return isSame(old, each) ? [] : [change('other', each)];
  });
  const dropped = indicatorsOf(before).filter(({ id }) => !now.has(id));
  return [...changed, ...dropped.map((each) => change('dropped', each))];
}

/** Whatever the order in which fields were written. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([key, value]: [string, unknown]) => isSame(value, right.get(key)))
  );
}
