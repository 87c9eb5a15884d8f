import type { Need } from './Reminder';
import type { TrackedUnit } from './Tracking';

/** What a unit still has to do; empty for one that has done all, or is exempt. */
export function needsOf({ ownPlan, result }: Pick<TrackedUnit, 'ownPlan' | 'result'>): readonly Need[] {
  const needs: Need[] = [];
  if (ownPlan.state === 'notSent') needs.push('ownPlanMissing');
  if (result.state === 'notSent') needs.push('resultMissing');
  if (result.state === 'withErrors') needs.push('withErrors');
  if (result.state === 'returned') needs.push('returned');
  return needs;
}
