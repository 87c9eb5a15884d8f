import { duplicatesIn } from './duplicatesIn';
import { findUnit } from './findUnit';
import { notNfcIn } from './notNfcIn';
import type { OldUnits } from './OldUnits';
import type { Roster } from './Roster';
import type { SeedProblem } from './SeedProblem';

/** What a list of old units of the right shape can still have wrong against the roster of today; empty when nothing. */
export function checkOldUnits(oldUnits: OldUnits, roster: Roster): readonly SeedProblem[] {
  const unknown = oldUnits.units.flatMap((unit, index) =>
    unit.into.flatMap((code, position): SeedProblem[] =>
      findUnit(roster, code)
        ? []
        : [{ path: `/units/${index}/into/${position}`, code: 'unknownUnit', params: { value: code } }],
    ),
  );
  const { roster: wanted } = oldUnits;
  const wrongRoster: SeedProblem[] =
    wanted === roster.id
      ? []
      : [{ path: '/roster', code: 'wrongRoster', params: { value: wanted, roster: roster.id } }];
  return [
    ...wrongRoster,
    ...duplicatesIn(
      oldUnits.units.map((unit) => unit.code),
      (index) => `/units/${index}/code`,
    ),
    ...notNfcIn(oldUnits),
    ...unknown,
  ];
}
