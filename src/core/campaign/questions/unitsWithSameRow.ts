import { nameKey } from '../../catalogue/nameKey';
import type { ListQuestion } from '../../catalogue/questions/Question';
import { groupBy } from '../../kernel/groupBy';
import type { ListLine } from '../../compilation/model/CampaignAnswers';

/** Other units, by code, that have the same as a row in the columns that make a row of this list what it is. */
export function unitsWithSameRow(
  { answer: { columns, unique } }: ListQuestion,
  rows: readonly ListLine[],
): (row: ListLine) => readonly string[] {
  const places = columns.flatMap(({ id }, i) => (unique.includes(id) ? [i] : []));
  const keyOf = (row: ListLine): string => places.map((i) => nameKey(String(row.values[i] ?? ''))).join('\n');
  const same = groupBy(rows, keyOf);
  return (row) => {
    const isKnown = places.length > 0 && places.every((i) => row.values[i] !== null);
    if (!isKnown) return [];
    const units = new Set((same.get(keyOf(row)) ?? []).map(({ unit }) => unit));
    return [...units].filter((unit) => unit !== row.unit);
  };
}
