import type { Catalogue, UnitOfMeasure } from './Catalogue';
import { madeOnce } from '../kernel/madeOnce';

const byName = madeOnce(
  ({ unitsOfMeasure }: Catalogue): ReadonlyMap<string, UnitOfMeasure> =>
    new Map([...unitsOfMeasure].reverse().map((unit) => [unit.name, unit])),
);

/**
 * The unit of measure of a figure or of a part of a ratio.
 * Throws if the catalogue does not define it, which `checkCatalogue` rules out.
 */
export function unitOfMeasureOf(catalogue: Catalogue, item: { readonly unitOfMeasure: string }): UnitOfMeasure {
  const found = byName(catalogue).get(item.unitOfMeasure);
  if (!found) throw new Error(`unknownUnitOfMeasure: ${item.unitOfMeasure}`);
  return found;
}
