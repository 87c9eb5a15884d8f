import type { Catalogue } from '../../catalogue/Catalogue';
import { packedPlan } from './carriedPlan';

/** Hash of each plan as forms carry it, by the plan's id. */
export function planHashes(catalogues: readonly Catalogue[]): ReadonlyMap<string, string> {
  return new Map(catalogues.map((catalogue) => [catalogue.plan.id, packedPlan(catalogue).hash]));
}
