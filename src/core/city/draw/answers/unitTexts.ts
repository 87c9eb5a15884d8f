import type { ReportingUnit } from '../../../catalogue/Roster';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { Words } from '../../../words/shape/Words';
import { groupName } from '../parts/groupName';

/** Name and cụm/khối of each unit, by its code. */
export function unitTexts(
  { roster }: Pick<Campaign, 'roster'>,
  words: Words,
): ReadonlyMap<string, { readonly unit: ReportingUnit; readonly group: string }> {
  return new Map(roster.units.map((unit) => [unit.code, { unit, group: groupName(unit, roster, words) }]));
}
