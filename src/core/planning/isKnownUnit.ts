import { readUnitAt } from './readUnitAt';

/** Whether a text is a unit of measure and nothing else. */
export function isKnownUnit(unit: string): boolean {
  return unit !== '' && readUnitAt(` ${unit}`)?.length === unit.length + 1;
}
