import type { Catalogue } from '../../catalogue/Catalogue';

/** A unit of measure as a code: `%` and `m³` are none. By its place in the plan, which the structure message names. */
export function unitOfMeasureCode({ unitsOfMeasure }: Catalogue, name: string): string {
  return `DVT_${String(unitsOfMeasure.findIndex((each) => each.name === name) + 1)}`;
}
