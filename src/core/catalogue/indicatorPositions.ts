import type { Catalogue } from './Catalogue';
import { indicatorsOf } from './indicatorsOf';

const known = new WeakMap<Catalogue, ReadonlyMap<string, number>>();

/** Place of each figure in the official order, from 0, by its id; made once for each catalogue. */
export function indicatorPositions(catalogue: Catalogue): ReadonlyMap<string, number> {
  const cached = known.get(catalogue);
  if (cached) return cached;
  const positions = new Map(indicatorsOf(catalogue).map(({ id }, position) => [id, position]));
  known.set(catalogue, positions);
  return positions;
}
