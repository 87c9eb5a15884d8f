import type { Catalogue, Indicator } from './Catalogue';
import { indicatorsOf } from './indicatorsOf';

/** The figure with this id (`5.2`), or undefined if the plan has none. */
export function findIndicator(catalogue: Catalogue, id: string): Indicator | undefined {
  return indicatorsOf(catalogue).find((indicator) => indicator.id === id);
}
