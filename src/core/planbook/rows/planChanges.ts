import type { Catalogue, Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { withDecisions } from '../../catalogue/withDecisions';

/** What a revision changes of one figure; `other` is anything but its target and unit of measure. */
export interface PlanChange {
  readonly kind: 'added' | 'dropped' | 'target' | 'unitOfMeasure' | 'other';
  readonly indicator: string;
  readonly label: string;
}

/**
 * How two states of a plan differ in their figures, in the order of the new one, dropped ones last. Both are taken as they
 * hold where the office has decided nothing, as a plan of the program's is issued so already.
 */
export function planChanges(before: Catalogue, after: Catalogue): readonly PlanChange[] {
  const undecided = (plan: Catalogue): readonly Indicator[] => indicatorsOf(withDecisions(plan, new Map()));
  const [earlier, later] = [undecided(before), undecided(after)];
  const former = new Map(earlier.map((each) => [each.id, each]));
  const now = new Set(later.map(({ id }) => id));
  const change = (kind: PlanChange['kind'], { id, label }: Indicator): PlanChange => ({ kind, indicator: id, label });
  const changed = later.flatMap((each): readonly PlanChange[] => {
    const old = former.get(each.id);
    if (!old) return [change('added', each)];
    if (old.unitOfMeasure !== each.unitOfMeasure) return [change('unitOfMeasure', each)];
    if (!isSame(old.target, each.target)) return [change('target', each)];
    return isSame(judging(old), judging(each)) ? [] : [change('other', each)];
  });
  const dropped = earlier.filter(({ id }) => !now.has(id));
  return [...changed, ...dropped.map((each) => change('dropped', each))];
}

/** Without last year's result, which forms show, which judges nothing, and which workbooks do not carry. */
function judging(indicator: Indicator): Indicator {
  return { ...indicator, lastYear: 0 };
}

/** Whatever the order in which fields were written. */
function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    left.size === right.size && [...left].every(([key, value]: [string, unknown]) => isSame(value, right.get(key)))
  );
}
