import { roundedBy } from './roundedBy';

/**
 * Rounds to a number of decimals as a spreadsheet's ROUND does and people do: half away from zero, judged on the
 * decimal that is shown (1.005 gives 1.01, though in binary it lies a little below).
 */
export function roundHalfUp(value: number, decimals: number): number {
  return roundedBy(value, decimals, Math.round);
}
