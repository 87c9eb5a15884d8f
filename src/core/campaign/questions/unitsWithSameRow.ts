import { nameKey } from '../../catalogue/nameKey';
import type { ListQuestion } from '../../catalogue/questions/Question';
import type { ListLine } from '../../compilation/model/CampaignAnswers';

/** Other units, by code, that have the same as a row in the columns that make a row of this list what it is. */
export function unitsWithSameRow(
  { answer: { columns, unique } }: ListQuestion,
  rows: readonly ListLine[],
): (row: ListLine) => readonly string[] {
  const places = columns.flatMap(({ id }, i) => (unique.includes(id) ? [i] : []));
  const keyOf = (row: ListLine): string => places.map((i) => nameKey(String(row.values[i] ?? ''))).join('\n');
  const unitsOf = new Map<string, Set<string>>();
  for (const row of rows) unitsOf.set(keyOf(row), (unitsOf.get(keyOf(row)) ?? new Set<string>()).add(row.unit));
  return (row) => {
    const isKnown = places.length > 0 && places.every((i) => row.values[i] !== null);
    return isKnown ? [...(unitsOf.get(keyOf(row)) ?? [])].filter((unit) => unit !== row.unit) : [];
  };
}
