import { bareNameKey } from './bareNameKey';
import { nameKey } from './nameKey';
import type { ReportingUnit, Roster } from './Roster';
import { withoutMarks } from '../kernel/withoutMarks';

/**
 * Units that a person may mean by what was typed so far, best first: a code or name, with or without diacritics.
 * Only for a person to choose from; a file's unit is never decided by it. Nothing typed gives all units.
 */
export function searchUnits(roster: Roster, typed: string): readonly ReportingUnit[] {
  const wanted = nameKey(typed);
  if (wanted === '') return roster.units;
  return roster.units
    .map((unit) => ({ unit, rank: rankOf(roster, unit, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);
}

const NO_MATCH = 9;

function rankOf(roster: Roster, unit: ReportingUnit, wanted: string): number {
  const code = unit.code.toLowerCase();
  if (code === wanted) return 0;
  const full = nameKey(unit.name);
  const bare = bareNameKey(roster, unit);
  const withMarks = rankOfName(full, bare, wanted);
  if (withMarks !== null) return 1 + withMarks;
  const plain = rankOfName(withoutMarks(full), withoutMarks(bare), withoutMarks(wanted));
  if (plain !== null) return 4 + plain;
  if (code.startsWith(wanted)) return 7;
  return code.includes(wanted) ? 8 : NO_MATCH;
}

/** 0 the name itself, 1 its beginning, 2 each typed word begins a word of it. */
function rankOfName(full: string, bare: string, wanted: string): 0 | 1 | 2 | null {
  if (full === wanted || bare === wanted) return 0;
  if (full.startsWith(wanted) || bare.startsWith(wanted)) return 1;
  const words = full.split(' ');
  return wanted.split(' ').every((part) => words.some((word) => word.startsWith(part))) ? 2 : null;
}
