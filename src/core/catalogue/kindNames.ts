import type { Roster } from './Roster';

/** Kinds of units by their names within a sentence, in the order of the list: `xã, phường, đặc khu`. Empty where there are none. */
export function kindNames(kinds: readonly string[], roster: Pick<Roster, 'kinds'>, language: 'vi' | 'en'): string {
  return roster.kinds
    .filter(({ id }) => kinds.includes(id))
    .map(({ label, labelEn }) => (language === 'en' ? labelEn : label))
    .map((name) => name.charAt(0).toLowerCase() + name.slice(1))
    .join(', ');
}
