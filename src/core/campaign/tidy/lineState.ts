import type { FigureLine } from '../../compilation/model/CityReport';

/** What a unit's line holds. Two numbers that make no ratio, as over a denominator of 0, give no figure. */
export function lineState({ state, value }: FigureLine): FigureLine['state'] | 'noData' {
  return state === 'number' && value === null ? 'noData' : state;
}
