import type { Catalogue, Indicator } from './Catalogue';

/** All figures of a plan in its official order. */
export function indicatorsOf(catalogue: Catalogue): readonly Indicator[] {
  return catalogue.groups.flatMap((group) => group.indicators);
}
