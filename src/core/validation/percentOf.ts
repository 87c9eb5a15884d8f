import type { Target } from '../catalogue/Catalogue';
import { percentBase } from '../catalogue/percentBase';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

/**
 * Value ÷ target × 100. Null without a value, and where a percentage says nothing (see `percentBase`).
 */
export function percentOf(value: number | null, target: Target): number | null {
  const base = percentBase(target);
  return value === null || base === null ? null : withoutFloatNoise((value / base) * 100);
}
