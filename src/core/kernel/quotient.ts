import { withoutFloatNoise } from './withoutFloatNoise';

/**
 * Numerator ÷ denominator × scale, the one way in which a ratio is computed: 7 ÷ 1000 × 100 is 0.7 and no more.
 * @param scale 100 for percent, 1 for a quotient as it is
 * @returns null where one of the two is missing, the denominator is not above zero, or no double holds the result
 */
export function quotient(numerator: number | null, denominator: number | null, scale: number): number | null {
  if (numerator === null || denominator === null || denominator <= 0) return null;
  const value = (numerator / denominator) * scale;
  return Number.isFinite(value) ? withoutFloatNoise(value) : null;
}
