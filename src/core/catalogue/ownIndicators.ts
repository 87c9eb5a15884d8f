import type { Catalogue, Indicator } from './Catalogue';
import { indicatorsOf } from './indicatorsOf';
import { roleOf } from './roleOf';
import type { ReportingUnit } from './Roster';

/** The figures that a unit has to report: those that it leads and those of which it sends its part. */
export function ownIndicators(unit: ReportingUnit, catalogue: Catalogue): readonly Indicator[] {
  return indicatorsOf(catalogue).filter((indicator) => ['lead', 'reports'].includes(roleOf(unit, indicator)));
}
