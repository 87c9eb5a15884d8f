import type { CitySource, Indicator } from '../../catalogue/Catalogue';

/**
 * Which of the two figures is the city's: for a `lead` figure always the lead body's. While it is not known whether the
 * lead body gave one (see `settleSources`), that of the units.
 */
export function aggregateSourceOf({ method }: Indicator): CitySource {
  return method.kind === 'lead' || method.counts === 'lead' ? 'lead' : 'units';
}
