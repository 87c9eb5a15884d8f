import type { Indicator, Target } from '../../catalogue/Catalogue';
import { stretchBound } from '../../catalogue/stretchBound';
import type { Outcome } from '../model/CityReport';
import { decimalSum } from '../../kernel/decimalSum';
import { roundHalfUp } from '../../kernel/roundHalfUp';

/**
 * The result against the target, judged on so many digits.
 *
 * - at least: above it exceeded, equal met, below not met;
 * - strictly above: met or not met, as there is no figure that merely meets it;
 * - approximately and range: inside met, on the better side exceeded, on the worse side not met;
 * - at most and rank at most: below it exceeded, equal met, above not met; strictly below: met or not met;
 * - maintain: like at least or at most, by the figure's direction;
 * - in words: answered with 1 met, with 0 not met.
 *
 * A stretch target does not change the result (see {@link isStretchMet}).
 * @param decimals digits behind the mark that count, see `judgedDigits`
 */
export function outcomeOf(
  value: number | null,
  { target, direction }: Pick<Indicator, 'target' | 'direction'>,
  decimals: number,
): Outcome {
  if (value === null) return 'noData';
  const shown = roundHalfUp(value, decimals);
  switch (target.kind) {
    case 'atLeast':
      return against(shown, target.value, target.value, 'up');
    case 'greaterThan':
      return shown > target.value ? 'met' : 'notMet';
    case 'lessThan':
      return shown < target.value ? 'met' : 'notMet';
    case 'maintain':
      return against(shown, target.value, target.value, direction);
    case 'qualitative':
      return shown >= 1 ? 'met' : 'notMet';
    case 'atMost':
    case 'rankAtMost':
      return against(shown, target.value, target.value, 'down');
    case 'approximately':
    case 'range': {
      const [low, high] = bandOf(target);
      return against(shown, low, high, direction);
    }
  }
}

/** True if the figure, with the digits that are shown, reaches the stretch target; false where there is none. */
export function isStretchMet(value: number | null, target: Target, decimals: number): boolean {
  const stretch = stretchBound(target);
  if (value === null || stretch === null) return false;
  const shown = roundHalfUp(value, decimals);
  return stretch.better === 'up' ? shown >= stretch.value : shown <= stretch.value;
}

/** Lower and upper end of what meets an approximate target or a range. */
function bandOf(target: Extract<Target, { kind: 'approximately' | 'range' }>): readonly [number, number] {
  if (target.kind === 'range') return [target.min, target.max];
  return [decimalSum([target.value, -target.tolerance]), decimalSum([target.value, target.tolerance])];
}

function against(value: number, low: number, high: number, direction: 'up' | 'down'): Outcome {
  if (value >= low && value <= high) return 'met';
  const above = value > high;
  return (direction === 'up' ? above : !above) ? 'exceeded' : 'notMet';
}
