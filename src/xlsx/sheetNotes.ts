import type { RawBox, RawNote } from '../core/workbook/RawWorkbook';
import type { OpenPackage } from './read/OpenPackage';
import { readBoxes } from './read/readBoxes';
import { readNotes } from './read/readNotes';
import { Refused } from './read/Refused';
import type { XmlScanner } from './read/XmlScanner';

/**
 * What people wrote beside the cells of a sheet. Newer programs put a note for older ones beside each comment, which says so;
 * it is left out. A damaged part keeps no figure from being read.
 *
 * @param unread is called where a part is damaged or is not there
 */
export function sheetNotes(file: OpenPackage, sheet: string, unread: () => void): readonly RawNote[] {
  const notes = new Map<string, RawNote>();
  for (const part of added(file, sheet, ['threadedComment', 'comments'], readNotes, unread)) {
    const found = new Map<string, RawNote>();
    for (const note of part) {
      const place = `${String(note.row)} ${String(note.column)}`;
      const before = found.get(place);
      if (!notes.has(place))
        found.set(place, before === undefined ? note : { ...note, text: `${before.text} / ${note.text}` });
    }
    for (const [place, note] of found) notes.set(place, note);
  }
  return [...notes.values()];
}

/** Texts that are drawn over the cells of a sheet; a damaged part as above. */
export function sheetBoxes(file: OpenPackage, sheet: string, unread: () => void): readonly RawBox[] {
  return added(file, sheet, ['drawing'], readBoxes, unread).flat();
}

/** What each part of these kinds holds; once they are not all read, that is told. */
function added<Item>(
  file: OpenPackage,
  sheet: string,
  kinds: readonly string[],
  read: (scanner: XmlScanner) => readonly Item[],
  unread: () => void,
): readonly (readonly Item[])[] {
  let isWhole = true as boolean;
  const orNothing = <Found>(look: () => readonly Found[]): readonly Found[] => {
    try {
      return look();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      isWhole = false;
      return [];
    }
  };
  const found = orNothing(() => file.addedTo(sheet, kinds)).map((path) => orNothing(() => file.parsed(path, read)));
  if (!isWhole) unread();
  return found;
}
