import type { Need } from './Reminder';

/** All that a unit can be urged for. */
export const NEEDS: readonly Need[] = ['resultMissing', 'resultEmpty', 'ownPlanMissing', 'withErrors', 'returned'];
