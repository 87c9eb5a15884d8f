import { duplicatesIn } from './duplicatesIn';
import { notNfcIn } from './notNfcIn';
import type { Roster } from './Roster';
import type { SeedProblem } from './SeedProblem';

/** What a roster of the right shape (see its JSON Schema) can still have wrong; empty when nothing. */
export function checkRoster(roster: Roster): readonly SeedProblem[] {
  const kinds = new Set(roster.kinds.map((kind) => kind.id));
  const problems: SeedProblem[] = [
    ...duplicatesIn(
      roster.kinds.map((kind) => kind.id),
      (index) => `/kinds/${index}/id`,
    ),
    ...duplicatesIn(
      roster.units.map((unit) => unit.code),
      (index) => `/units/${index}/code`,
    ),
    ...notNfcIn(roster),
  ];
  roster.units.forEach((unit, index) => {
    if (kinds.has(unit.kind)) return;
    problems.push({ path: `/units/${index}/kind`, code: 'unknownUnitKind', params: { value: unit.kind } });
  });
  if (roster.expectedCount !== null && roster.expectedCount < roster.units.length) {
    const params = { value: roster.expectedCount, listed: roster.units.length };
    problems.push({ path: '/expectedCount', code: 'fewerExpectedThanListed', params });
  }
  return problems;
}
