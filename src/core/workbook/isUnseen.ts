import type { LetterLook } from './LetterLook';

/** As far as red, green or blue of two colours may be apart, of 255, that one is not seen on the other. */
const ALIKE = 32;

/**
 * Whether nobody can read such letters on this ground.
 *
 * @param color of the letters and
 * @param ground of what they stand on, as `RRGGBB`; null where it is not known, or is one that is always seen
 */
export function isUnseen(
  { color, isTiny = false, isPictures = false }: Omit<LetterLook, 'isStruck'>,
  ground: string | null,
): boolean {
  return isTiny || isPictures || (color !== null && ground !== null && areAlike(color, ground));
}

function areAlike(one: string, other: string): boolean {
  return [0, 2, 4].every((at) => {
    const part = (color: string): number => parseInt(color.slice(at, at + 2), 16);
    return Math.abs(part(one) - part(other)) <= ALIKE;
  });
}
