import type { CellState } from '../../numbers/cellState';

/**
 * What numerator and denominator say together. A sign that both carry is the ratio's; `-` over a number is a number
 * (nothing occurred out of so many); otherwise the ratio is no better than its worse half.
 */
export function ratioState(numerator: CellState, denominator: CellState): CellState {
  if (numerator === denominator) return numerator;
  if (numerator === 'none' && denominator === 'number') return 'number';
  // A number over `-` lacks what it is a part of.
  if (numerator === 'number' && denominator === 'none') return 'blank';
  return WORST_FIRST.find((state) => state === numerator || state === denominator) ?? 'blank';
}

const WORST_FIRST: readonly CellState[] = ['unreadable', 'blank', 'notCollected', 'outOfScope', 'none', 'number'];
