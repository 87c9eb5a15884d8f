import { bundledRoster } from './bundledRoster';
import type { Roster } from './Roster';

/**
 * The names of before a reorganisation belong to the list of units that comes with the program; a workbook does not
 * have them.
 */
export function withOldUnits(roster: Roster): Roster {
  const { oldUnits } = bundledRoster;
  return roster.id === bundledRoster.id && oldUnits !== undefined ? { ...roster, oldUnits } : roster;
}
