import { nameIndexOf } from './nameIndexOf';
import { nameKey } from './nameKey';
import type { ReportingUnit, Roster } from './Roster';

/**
 * The one unit that bears this name, with or without the word for its kind (“Phường Hải Dương”, “hải dương”), however
 * the letters are encoded, spaced or capitalised. Null if none does or several do: nothing is guessed, no mark dropped.
 */
export function matchUnitName(roster: Roster, name: string): ReportingUnit | null {
  const key = nameKey(name);
  const { full, bare } = nameIndexOf(roster);
  const found = full.get(key) ?? bare.get(key) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
