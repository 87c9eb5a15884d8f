import type { DutyState } from './Tracking';

/** All states of a duty, from nothing to done. */
export const DUTY_STATES: readonly DutyState[] = ['notSent', 'empty', 'withErrors', 'returned', 'accepted', 'exempt'];
