import type { Catalogue, UnitOfMeasure } from './Catalogue';

/**
 * The unit of measure of a figure or of a part of a ratio.
 * Throws if the catalogue does not define it, which `checkCatalogue` rules out.
 */
export function unitOfMeasureOf(catalogue: Catalogue, item: { readonly unitOfMeasure: string }): UnitOfMeasure {
  const found = catalogue.unitsOfMeasure.find((unit) => unit.name === item.unitOfMeasure);
  if (!found) throw new Error(`unknownUnitOfMeasure: ${item.unitOfMeasure}`);
  return found;
}
