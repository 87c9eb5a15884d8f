import { bareNameKey } from './bareNameKey';
import { nameKey } from './nameKey';
import type { ReportingUnit, Roster } from './Roster';

/** Units by the key of their full name and of their bare name, made once for each roster. */
interface NameIndex {
  readonly full: ReadonlyMap<string, readonly ReportingUnit[]>;
  readonly bare: ReadonlyMap<string, readonly ReportingUnit[]>;
}

const indexes = new WeakMap<Roster, NameIndex>();

/**
 * The one unit that bears this name, with or without the word for its kind (“Phường Hải Dương”, “hải dương”), however
 * the letters are encoded, spaced or capitalised. Null if none does or several do: nothing is guessed, no mark dropped.
 */
export function matchUnitName(roster: Roster, name: string): ReportingUnit | null {
  const key = nameKey(name);
  const { full, bare } = indexOf(roster);
  const found = full.get(key) ?? bare.get(key) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function indexOf(roster: Roster): NameIndex {
  const known = indexes.get(roster);
  if (known) return known;
  const index = {
    full: groupBy(roster.units, (unit) => nameKey(unit.name)),
    bare: groupBy(roster.units, (unit) => bareNameKey(roster, unit)),
  };
  indexes.set(roster, index);
  return index;
}

function groupBy(
  units: readonly ReportingUnit[],
  keyOf: (unit: ReportingUnit) => string,
): ReadonlyMap<string, readonly ReportingUnit[]> {
  const groups = new Map<string, ReportingUnit[]>();
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit]);
  return groups;
}
