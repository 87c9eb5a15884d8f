import { findUnit } from '../../catalogue/findUnit';
import { officialName } from '../../catalogue/officialName';
import type { Roster } from '../../catalogue/Roster';
import type { TrackedUnit } from '../../compilation/model/Tracking';

/** What documents call a tracked unit; its plain name where the list of units has it no more. */
export function trackedName({ unit, name }: Pick<TrackedUnit, 'unit' | 'name'>, roster: Roster): string {
  const known = findUnit(roster, unit);
  return known === undefined ? name : officialName(known, roster);
}
