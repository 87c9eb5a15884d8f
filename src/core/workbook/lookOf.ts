import type { LetterLook } from './LetterLook';
import { isUnseen } from './isUnseen';

/** How a cell shows what it holds: struck through, or in letters that can't be told from the ground they stand on. */
export type CellLook = 'struck' | 'unseen';

/**
 * The look of a cell that bears on whether what it holds is meant; null for any other.
 *
 * @param letters how its letters look, with their colour and
 * @param ground that of what they stand on, as `RRGGBB`; null where it is not known, or is one that is always seen
 */
export function lookOf(letters: LetterLook, ground: string | null): CellLook | null {
  if (letters.isStruck) return 'struck';
  return isUnseen(letters, ground) ? 'unseen' : null;
}
