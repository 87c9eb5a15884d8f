import type { ReportingUnit, Roster } from './Roster';

const known = new WeakMap<Roster, ReadonlyMap<string, ReportingUnit>>();

/** The unit with this code, or undefined. Codes are compared letter by letter, as they are the identity. */
export function findUnit(roster: Roster, code: string): ReportingUnit | undefined {
  return byCode(roster).get(code);
}

/** Units by code, the first of two alike; made once for each roster. */
function byCode(roster: Roster): ReadonlyMap<string, ReportingUnit> {
  const cached = known.get(roster);
  if (cached) return cached;
  const units = new Map([...roster.units].reverse().map((unit) => [unit.code, unit]));
  known.set(roster, units);
  return units;
}
