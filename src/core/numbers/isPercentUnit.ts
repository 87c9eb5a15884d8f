import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { resolveUnit } from './resolveUnit';

/** Whether figures in this unit of measure are percentages (13 means 13%). */
export function isPercentUnit(unit: UnitOfMeasure): boolean {
  return resolveUnit('%', unit).kind === 'same';
}
