import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { resolveUnit } from './resolveUnit';

const known = new WeakMap<UnitOfMeasure, boolean>();

/** Whether figures in this unit of measure are percentages (13 means 13%). */
export function isPercentUnit(unit: UnitOfMeasure): boolean {
  const cached = known.get(unit);
  if (cached !== undefined) return cached;
  const isPercent = resolveUnit('%', unit).kind === 'same';
  known.set(unit, isPercent);
  return isPercent;
}
