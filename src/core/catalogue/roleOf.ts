import type { Indicator } from './Catalogue';
import type { ReportingUnit } from './Roster';

/**
 * What a unit has to do with a figure: `lead` its own figure stands for the city (or beside it), `reports` its figure
 * is a part of the city's, `compares` it may give what it knows, `outside` it gives nothing.
 */
export type Role = 'lead' | 'reports' | 'compares' | 'outside';

/** The unit's role for a figure; the lead body is known by its code, the others by their kind. */
export function roleOf(unit: ReportingUnit, indicator: Indicator): Role {
  if (indicator.leadBody.unit === unit.code) return 'lead';
  if (indicator.reportedBy.includes(unit.kind)) return 'reports';
  if (indicator.comparedBy.includes(unit.kind)) return 'compares';
  return 'outside';
}
