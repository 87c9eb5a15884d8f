import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { resolveUnit } from './resolveUnit';
import { madeOnce } from '../kernel/madeOnce';

/** Whether figures in this unit of measure are percentages (13 means 13%). */
export const isPercentUnit = madeOnce((unit: UnitOfMeasure): boolean => resolveUnit('%', unit).kind === 'same');
