import type { Target } from '../../catalogue/Catalogue';
import { targetDecimals } from '../../catalogue/targetDecimals';
import type { Judgement } from '../model/Judgement';

/** Digits with which a number is held to be itself: further ones are those of binary arithmetic. */
export const ALL_DIGITS = 10;

/**
 * How many digits behind the mark a figure is rounded to before it is judged. By the plan: those that it writes itself
 * (15,16 has two); where it writes a whole number (95), and where it asks for more than the target (“trên 75”), the
 * reported value counts as it is.
 * @param shown digits of the unit of measure
 */
export function judgedDigits(target: Target, { digits, strictOn }: Judgement, shown: number): number {
  const isStrict = target.kind === 'greaterThan' || target.kind === 'lessThan';
  if (digits === 'value' || (isStrict && strictOn === 'value')) return ALL_DIGITS;
  return digits === 'shown' ? shown : targetDecimals(target) || ALL_DIGITS;
}
