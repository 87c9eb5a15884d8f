import type { ReportingUnit, Roster } from './Roster';

/** The unit with this code, or undefined. Codes are compared letter by letter, as they are the identity. */
export function findUnit(roster: Roster, code: string): ReportingUnit | undefined {
  return roster.units.find((unit) => unit.code === code);
}
