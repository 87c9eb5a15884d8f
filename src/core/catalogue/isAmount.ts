import type { Indicator } from './Catalogue';

/** True for what is counted from 0 without an end, so that a part of it is never more than the whole. */
export function isAmount({ hardRange }: Pick<Indicator, 'hardRange'>): boolean {
  return hardRange.min === 0 && hardRange.max === null;
}
