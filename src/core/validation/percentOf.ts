import type { Target } from '../catalogue/Catalogue';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

/**
 * Value ÷ target × 100, a range measured against its lower end. Null without a value, for a rank, of which a percentage
 * says nothing, and for a target of zero.
 */
export function percentOf(value: number | null, target: Target): number | null {
  if (value === null || target.kind === 'rankAtMost') return null;
  const base = target.kind === 'range' ? target.min : target.value;
  return base === 0 ? null : withoutFloatNoise((value / base) * 100);
}
