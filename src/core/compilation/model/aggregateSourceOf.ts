import type { CityFigureFrom, Indicator } from '../../catalogue/Catalogue';

/** Which of the two figures is the city's: for a `lead` figure always the lead body's. */
export function aggregateSourceOf({ method }: Indicator): CityFigureFrom {
  return method.kind === 'lead' ? 'lead' : method.counts;
}
