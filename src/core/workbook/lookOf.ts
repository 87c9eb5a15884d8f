/** How a cell shows what it holds: struck through, or in letters that can't be told from the ground they stand on. */
export type CellLook = 'struck' | 'unseen';

/** As far as red, green or blue of two colours may be apart, of 255, that one is not seen on the other. */
const ALIKE = 32;

/**
 * The look of a cell that bears on whether what it holds is meant; null for any other.
 *
 * @param letters colour of its letters and
 * @param ground of what they stand on, as `RRGGBB`; null where it is not known, or is one that is always seen
 */
export function lookOf(isStruck: boolean, letters: string | null, ground: string | null): CellLook | null {
  if (isStruck) return 'struck';
  return letters !== null && ground !== null && areAlike(letters, ground) ? 'unseen' : null;
}

function areAlike(one: string, other: string): boolean {
  return [0, 2, 4].every((at) => {
    const part = (color: string): number => parseInt(color.slice(at, at + 2), 16);
    return Math.abs(part(one) - part(other)) <= ALIKE;
  });
}
