import type { Catalogue, Indicator } from './Catalogue';
import { madeOnce } from '../kernel/madeOnce';

/** All figures of a plan in its official order; listed once for each catalogue. */
export const indicatorsOf = madeOnce(({ groups }: Catalogue): readonly Indicator[] =>
  groups.flatMap(({ indicators }) => indicators),
);
