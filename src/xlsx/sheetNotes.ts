import type { FileNote } from '../core/compilation/model/ReceivedFile';
import type { RawBox, RawNote } from '../core/workbook/RawWorkbook';
import type { OpenPackage } from './read/OpenPackage';
import { readBoxes } from './read/readBoxes';
import { readNotes } from './read/readNotes';
import { Refused } from './read/Refused';
import type { XmlScanner } from './read/XmlScanner';

/** More notes than a form has cells are none of a form, and more boxes than these are a drawing. */
const MOST_NOTES = 2000;
const MOST_BOXES = 200;

/** What is beside the cells of a sheet, and how many more there are. */
export interface Beside<Item> {
  readonly found: readonly Item[];
  readonly left: number;
}

/**
 * What people wrote beside the cells of a sheet. Newer programs put a note for older ones beside each comment, which says so;
 * it is left out. A damaged part keeps no figure from being read.
 *
 * @param unread is called where a part is damaged or is not there
 */
export function sheetNotes(file: OpenPackage, sheet: string, unread: () => void): Beside<RawNote> {
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
  return upTo(MOST_NOTES, [...notes.values()]);
}

/** Texts that are drawn over the cells of a sheet; a damaged part as above. */
export function sheetBoxes(file: OpenPackage, sheet: string, unread: () => void): Beside<RawBox> {
  return boxesUpTo(added(file, sheet, ['drawing'], readBoxes, unread).flat());
}

/** As many boxes of a sheet as are looked at. */
export const boxesUpTo = (boxes: readonly RawBox[]): Beside<RawBox> => upTo(MOST_BOXES, boxes);

const upTo = <Item>(most: number, all: readonly Item[]): Beside<Item> => ({
  found: all.slice(0, most),
  left: Math.max(0, all.length - most),
});

/** What is said of a sheet of which not all was looked at. */
export function cutNotes(sheet: string, of: 'notes' | 'drawing', { left }: Pick<Beside<unknown>, 'left'>): FileNote[] {
  return left === 0 ? [] : [{ code: 'BESIDE_CUT', sheet, of, left }];
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
