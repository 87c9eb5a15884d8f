import { kindOf } from './kindOf';
import type { Roster } from './Roster';

/**
 * Kinds of units out of a list of their names or ids, between semicolons or commas; a name may hold commas itself (“Sở,
 * ban, ngành”), so that the longest that is known counts. `unknown` is the first text that names none.
 */
export function kindsNamed(
  list: string,
  roster: Pick<Roster, 'kinds'>,
): { readonly ids: readonly string[]; readonly unknown: string | null } {
  const ids = new Set<string>();
  for (const piece of list.split(';')) {
    const parts = piece.split(',');
    for (let at = 0; at < parts.length;) {
      const length = longestKnown(parts.slice(at), roster);
      const text = parts
        .slice(at, at + Math.max(1, length))
        .join(',')
        .trim();
      const id = kindOf(roster, text);
      if (id !== undefined) ids.add(id);
      else if (text !== '') return { ids: [...ids], unknown: text };
      at += Math.max(1, length);
    }
  }
  return { ids: [...ids], unknown: null };
}

/** How many of the first parts name a kind together; 0 if none do. */
function longestKnown(parts: readonly string[], roster: Pick<Roster, 'kinds'>): number {
  let length = parts.length;
  while (length > 0 && kindOf(roster, parts.slice(0, length).join(',')) === undefined) length -= 1;
  return length;
}
