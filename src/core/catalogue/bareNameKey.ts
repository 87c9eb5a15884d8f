import { nameKey } from './nameKey';
import type { ReportingUnit, Roster } from './Roster';

/** The key of a unit's name without the word for its kind: `hải dương` for Phường Hải Dương. */
export function bareNameKey(roster: Roster, unit: ReportingUnit): string {
  const key = nameKey(unit.name);
  const kind = roster.kinds.find((each) => each.id === unit.kind);
  const prefix = kind ? `${nameKey(kind.label)} ` : '';
  return prefix && key.startsWith(prefix) ? key.slice(prefix.length) : key;
}
