import type { Roster } from './Roster';
import { ROSTER_CAPTIONS } from './rosterCaptions';
import type { RosterColumn } from './RosterReading';

/** Captions of the columns and the words for yes and no, in the user's language. */
export interface RosterTableWords {
  readonly columns: Readonly<Record<RosterColumn, string>>;
  readonly yes: string;
  readonly no: string;
}

/** A roster as rows of text, captions first, which `readRoster` reads back unchanged. */
export function rosterTable(roster: Roster, words: RosterTableWords): readonly (readonly string[])[] {
  const labels = new Map(roster.kinds.map((kind) => [kind.id, kind.label]));
  const rows = roster.units.map((unit) => [
    unit.code,
    unit.name,
    labels.get(unit.kind) ?? unit.kind,
    unit.cluster ?? '',
    unit.email ?? '',
    unit.confirmed ? words.yes : words.no,
    unit.officialName ?? '',
  ]);
  return [ROSTER_CAPTIONS.ids.map((column) => words.columns[column]), ...rows];
}
