import type { Target } from './Catalogue';

/** Digits behind the decimal mark that the plan itself writes in a target; the most of a range's two ends. */
export function targetDecimals(target: Target): number {
  if (target.kind === 'qualitative') return 0;
  const values = target.kind === 'range' ? [target.min, target.max] : [target.value];
  return Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
}
