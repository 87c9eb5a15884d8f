import type { Duty } from './Tracking';

/** True if a unit's report, or plan, came: a blank form is none, and of an exempt unit none is expected. */
export function hasArrived({ state }: Pick<Duty, 'state'>): boolean {
  return state === 'withErrors' || state === 'returned' || state === 'accepted';
}
