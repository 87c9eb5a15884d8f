import type { ReportingUnit, Roster } from './Roster';
import { madeOnce } from '../kernel/madeOnce';

/** Units by code, the first of two alike. */
const byCode = madeOnce(
  ({ units }: Roster): ReadonlyMap<string, ReportingUnit> =>
    new Map([...units].reverse().map((unit) => [unit.code, unit])),
);

/** The unit with this code, or undefined. Codes are compared letter by letter, as they are the identity. */
export function findUnit(roster: Roster, code: string): ReportingUnit | undefined {
  return byCode(roster).get(code);
}
