import type { Indicator } from '../../catalogue/Catalogue';
import { roleOf, type Role } from '../../catalogue/roleOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { UnitFigures } from '../model/UnitFigures';
import { aggregateSourceOf } from '../model/aggregateSourceOf';

/**
 * A unit's role for a figure, where an officer may have decided to use that of a body to which it does not belong: it
 * then stands in the lead body's place, or beside the units that make up the sum.
 */
export function roleWith(adopted: UnitFigures | undefined, unit: ReportingUnit, indicator: Indicator): Role {
  const role = roleOf(unit, indicator);
  if (role !== 'outside' || adopted?.has(unit.code, indicator.id) !== true) return role;
  return aggregateSourceOf(indicator) === 'lead' ? 'lead' : 'reports';
}
