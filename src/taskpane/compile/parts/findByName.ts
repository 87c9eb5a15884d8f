import { nameKey } from '../../../core/catalogue/nameKey';
import { withoutMarks } from '../../../core/kernel/withoutMarks';

/** Whether a name holds what was typed, with or without diacritics: “hai duong” is found in “Phường Hải Dương”. */
export function findByName(typed: string): (name: string) => boolean {
  const wanted = plain(typed);
  return wanted === '' ? () => true : (name) => plain(name).includes(wanted);
}

function plain(text: string): string {
  return withoutMarks(nameKey(text));
}
