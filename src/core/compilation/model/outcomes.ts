import type { Outcome } from './CityReport';

/** All results of a figure, from the best to none. */
export const OUTCOMES: readonly Outcome[] = ['exceeded', 'met', 'notMet', 'inProgress', 'insufficient', 'noData'];
