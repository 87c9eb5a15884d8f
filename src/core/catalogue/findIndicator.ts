import type { Catalogue, Indicator } from './Catalogue';
import { indicatorPositions } from './indicatorPositions';
import { indicatorsOf } from './indicatorsOf';

/** The figure with this id (`5.2`), or undefined if the plan has none. */
export function findIndicator(catalogue: Catalogue, id: string): Indicator | undefined {
  const position = indicatorPositions(catalogue).get(id);
  return position === undefined ? undefined : indicatorsOf(catalogue)[position];
}
