import { quotient } from '../kernel/quotient';
import type { FormRow } from './FormRows';

/** A ratio as its row's parts give it; null for a figure that is none. */
export function ratioOf({ indicator: { method }, numerator, denominator }: FormRow): number | null {
  if (method.kind !== 'ratio') return null;
  return quotient(numerator?.value ?? null, denominator?.value ?? null, method.scale);
}
