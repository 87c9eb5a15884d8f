import type { Catalogue, Indicator } from './Catalogue';

const known = new WeakMap<Catalogue, readonly Indicator[]>();

/** All figures of a plan in its official order; listed once for each catalogue. */
export function indicatorsOf(catalogue: Catalogue): readonly Indicator[] {
  const cached = known.get(catalogue);
  if (cached) return cached;
  const indicators = catalogue.groups.flatMap((group) => group.indicators);
  known.set(catalogue, indicators);
  return indicators;
}
