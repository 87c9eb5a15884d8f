import type { Indicator } from './Catalogue';

/** True if a result falls short of what was aimed at; false where one of them is not known. */
export function isBelow(result: number | null, aim: number | null, direction: Indicator['direction']): boolean {
  if (result === null || aim === null) return false;
  return direction === 'down' ? result > aim : result < aim;
}
