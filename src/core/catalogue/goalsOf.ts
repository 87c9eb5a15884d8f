import type { Target } from './Catalogue';

/** The numbers that a target names: both ends of a range, none of a state in words. */
export function goalsOf(target: Target): readonly number[] {
  if (target.kind === 'qualitative') return [];
  return target.kind === 'range' ? [target.min, target.max] : [target.value];
}
