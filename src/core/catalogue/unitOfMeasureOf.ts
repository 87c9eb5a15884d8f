import type { Catalogue, UnitOfMeasure } from './Catalogue';

const known = new WeakMap<Catalogue, ReadonlyMap<string, UnitOfMeasure>>();

/**
 * The unit of measure of a figure or of a part of a ratio.
 * Throws if the catalogue does not define it, which `checkCatalogue` rules out.
 */
export function unitOfMeasureOf(catalogue: Catalogue, item: { readonly unitOfMeasure: string }): UnitOfMeasure {
  const found = byName(catalogue).get(item.unitOfMeasure);
  if (!found) throw new Error(`unknownUnitOfMeasure: ${item.unitOfMeasure}`);
  return found;
}

function byName(catalogue: Catalogue): ReadonlyMap<string, UnitOfMeasure> {
  const cached = known.get(catalogue);
  if (cached) return cached;
  const units = new Map([...catalogue.unitsOfMeasure].reverse().map((unit) => [unit.name, unit]));
  known.set(catalogue, units);
  return units;
}
