import { madeOnce } from '../kernel/madeOnce';
import { nameKey } from './nameKey';
import type { Roster } from './Roster';

/** Identity of the kind of unit with this id or label, in Vietnamese or English. */
export function kindOf(roster: Pick<Roster, 'kinds'>, text: string): string | undefined {
  return kindsByName(roster).get(nameKey(text));
}

/** The first kind of each name; a list names one for each of hundreds of units. */
const kindsByName = madeOnce(({ kinds }: Pick<Roster, 'kinds'>): ReadonlyMap<string, string> => {
  const names = kinds.flatMap(({ id, label, labelEn }) =>
    [id, label, labelEn].map((each) => [nameKey(each), id] as const),
  );
  return new Map(names.reverse());
});
