import type { Indicator } from './Catalogue';
import { roleOf } from './roleOf';
import type { ReportingUnit, Roster } from './Roster';

/** The units whose figures are expected behind the city's figure: those that report it, or the lead body alone. */
export function contributorsOf(roster: Roster, indicator: Indicator): readonly ReportingUnit[] {
  const { method } = indicator;
  const role = method.kind === 'lead' || method.counts === 'lead' ? 'lead' : 'reports';
  return roster.units.filter((unit) => roleOf(unit, indicator) === role);
}
