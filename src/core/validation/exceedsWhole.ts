import type { FormRow } from './FormRows';

/** True if the numerator of a share, which is a part of its denominator, is greater than that. */
export function exceedsWhole({ indicator: { method, hardRange }, numerator, denominator }: FormRow): boolean {
  const isShare = method.kind === 'ratio' && hardRange.max !== null && hardRange.max <= method.scale;
  const part = numerator?.value ?? null;
  const whole = denominator?.value ?? null;
  return isShare && part !== null && whole !== null && whole > 0 && part > whole;
}
