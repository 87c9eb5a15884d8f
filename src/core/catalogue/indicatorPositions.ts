import type { Catalogue } from './Catalogue';
import { indicatorsOf } from './indicatorsOf';
import { madeOnce } from '../kernel/madeOnce';

/** Place of each figure in the official order, from 0, by its id; made once for each catalogue. */
export const indicatorPositions = madeOnce(
  (catalogue: Catalogue): ReadonlyMap<string, number> =>
    new Map(indicatorsOf(catalogue).map(({ id }, position) => [id, position])),
);
