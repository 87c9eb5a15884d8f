import type { Need } from '../../compilation/model/Reminder';
import type { TrackedUnit } from '../../compilation/model/Tracking';

/** What a unit still has to do by now; empty for one that has done all, or is exempt. */
export function needsOf({ ownPlan, result }: Pick<TrackedUnit, 'ownPlan' | 'result'>): readonly Need[] {
  const needs: Need[] = [];
  if (ownPlan.urged) needs.push('ownPlanMissing');
  if (result.state === 'notSent' && result.urged) needs.push('resultMissing');
  if (result.state === 'empty') needs.push('resultEmpty');
  if (result.state === 'withErrors') needs.push('withErrors');
  if (result.state === 'returned') needs.push('returned');
  return needs;
}
