import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import type { PlanInUse } from './PlanInUse';

/** The plan and units to work by in the place of the program's; null where those of the program are used. */
export function plansInUse(
  inUse: PlanInUse,
): { readonly catalogues: readonly [Catalogue]; readonly roster: Roster } | null {
  return 'plan' in inUse ? { catalogues: [inUse.plan.catalogue], roster: inUse.plan.roster } : null;
}
