import type { FormRow } from './FormRows';

/** Numerator ÷ denominator × scale of a ratio; null unless both are numbers and the denominator is above zero. */
export function ratioOf({ indicator: { method }, numerator, denominator }: FormRow): number | null {
  if (method.kind !== 'ratio' || numerator === null || denominator === null) return null;
  if (numerator.value === null || denominator.value === null || denominator.value <= 0) return null;
  const ratio = (numerator.value / denominator.value) * method.scale;
  return Number.isFinite(ratio) ? ratio : null;
}
