import type { Period } from '../Period';
import type { ReportingUnit } from '../Roster';
import type { Question } from './Question';

/** True if a unit answers the question in a period; a period such as `2026-Q1` is a part of the year. */
export function isAsked(
  { askedOf, period: asked }: Question,
  unit: ReportingUnit | undefined,
  period: Period,
): boolean {
  if (asked === 'year' && period.includes('-')) return false;
  return askedOf.length === 0 || (unit !== undefined && askedOf.includes(unit.kind));
}
