import type { Catalogue } from '../../catalogue/Catalogue';
import { readDataLines } from '../../city/contract/data/readDataLines';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { packedPlan } from '../rows/carriedPlan';
import { planChanges, type PlanChange } from '../rows/planChanges';
import { readCarriedPlan, unpackPlan } from './readCarriedPlan';

/** What a change of plan changes of one figure, with how many units had given it before. */
export interface RevisedFigure extends PlanChange {
  readonly units: number;
}

/**
 * What differs, for the forms that were received, between the plan that a city workbook was compiled with and the one by
 * which it is compiled on. Empty where both are the same, and where the workbook carries none or a damaged one.
 */
export function planRevision(workbook: RawWorkbook, issued: Catalogue): readonly RevisedFigure[] {
  const carried = readCarriedPlan(workbook);
  if (carried?.fits !== true || carried.hash === packedPlan(issued).hash) return [];
  const before = unpackPlan(carried);
  if (before === null) return [];
  const given = [...readDataLines(workbook, before.catalogue).values()].flat();
  return planChanges(before.catalogue, issued).map((change) => ({
    ...change,
    units: given.filter(({ indicator, state }) => indicator === change.indicator && state === 'number').length,
  }));
}
