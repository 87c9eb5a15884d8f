import { decimalsOf } from '../kernel/decimalsOf';
import type { Target } from './Catalogue';
import { goalsOf } from './goalsOf';

/** Digits behind the decimal mark that the plan itself writes in a target; the most of a range's two ends. */
export function targetDecimals(target: Target): number {
  return Math.max(0, ...goalsOf(target).map(decimalsOf));
}
