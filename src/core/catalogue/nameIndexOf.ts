import { groupBy } from '../kernel/groupBy';
import { bareNameKey } from './bareNameKey';
import { nameKey } from './nameKey';
import { officialName } from './officialName';
import type { OldUnit } from './OldUnits';
import type { ReportingUnit, Roster } from './Roster';
import { madeOnce } from '../kernel/madeOnce';

/** Units by the key of their full name, and by that of their name without the word for its kind. */
export interface NameIndex {
  readonly full: ReadonlyMap<string, readonly ReportingUnit[]>;
  readonly bare: ReadonlyMap<string, readonly ReportingUnit[]>;
  readonly oldFull: ReadonlyMap<string, readonly OldUnit[]>;
  readonly oldBare: ReadonlyMap<string, readonly OldUnit[]>;
}

/** Kinds of commune that a roster of today need not have any more. */
const OLD_KINDS = ['Thị trấn', 'Huyện'];

/** The names of a roster's units and of those before them; made once for each roster. */
export const nameIndexOf = madeOnce((roster: Roster): NameIndex => {
  const oldUnits = roster.oldUnits ?? [];
  const kinds = [...roster.kinds.map(({ label }) => label), ...OLD_KINDS].map((label) => `${nameKey(label)} `);
  const withoutKind = (key: string): string => key.slice(kinds.find((kind) => key.startsWith(kind))?.length ?? 0);
  return {
    full: fullNames(roster),
    bare: groupBy(roster.units, (unit) => bareNameKey(roster, unit)),
    oldFull: groupBy(oldUnits, (unit) => nameKey(unit.name)),
    oldBare: groupBy(oldUnits, (unit) => withoutKind(nameKey(unit.name))),
  };
});

/** By the name and by what documents call the unit, where the two differ. */
function fullNames(roster: Roster): ReadonlyMap<string, readonly ReportingUnit[]> {
  const named = roster.units.flatMap((unit) =>
    [...new Set([nameKey(unit.name), nameKey(officialName(unit, roster))])].map((key) => ({ key, unit })),
  );
  return new Map([...groupBy(named, ({ key }) => key)].map(([key, found]) => [key, found.map(({ unit }) => unit)]));
}
