import type { Target } from './Catalogue';
import { goalsOf } from './goalsOf';

/** The number at which a stretch target is reached, and whether from below (`up`) or from above. */
export interface StretchBound {
  readonly value: number;
  readonly better: 'up' | 'down';
}

/** Null for a target without a stretch. Where the kind leaves open which side is better, the stretch itself tells. */
export function stretchBound(target: Target): StretchBound | null {
  if (target.kind === 'qualitative' || target.stretch === undefined) return null;
  const { min, max } =
    typeof target.stretch === 'number' ? { min: target.stretch, max: target.stretch } : target.stretch;
  const better = betterSide(target, min, max);
  return { value: better === 'up' ? min : max, better };
}

function betterSide(target: Target, min: number, max: number): 'up' | 'down' {
  if (target.kind === 'atLeast' || target.kind === 'greaterThan') return 'up';
  if (target.kind === 'atMost' || target.kind === 'lessThan' || target.kind === 'rankAtMost') return 'down';
  const goals = goalsOf(target);
  return min + max >= Math.min(...goals) + Math.max(...goals) ? 'up' : 'down';
}
