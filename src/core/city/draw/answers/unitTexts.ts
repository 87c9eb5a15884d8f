import type { ReportingUnit } from '../../../catalogue/Roster';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { Words } from '../../../words/shape/Words';
import { groupName } from '../parts/groupName';

/** Longest text that a cell may hold. */
const LONGEST = 32_767;

/** Name and cụm/khối of each unit, by its code. */
export function unitTexts(
  { roster }: Pick<Campaign, 'roster'>,
  words: Words,
): ReadonlyMap<string, { readonly unit: ReportingUnit; readonly group: string }> {
  return new Map(roster.units.map((unit) => [unit.code, { unit, group: groupName(unit, roster, words) }]));
}

/** All of an answer; only what no cell can hold is cut, and says so. */
export function wholeText(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
