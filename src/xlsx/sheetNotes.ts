import type { RawBox, RawNote } from '../core/workbook/RawWorkbook';
import type { OpenPackage } from './read/OpenPackage';
import { readBoxes } from './read/readBoxes';
import { readNotes } from './read/readNotes';
import { Refused } from './read/Refused';
import type { XmlScanner } from './read/XmlScanner';

/**
 * What people wrote beside the cells of a sheet. Newer programs put a note for older ones beside each comment, which says so;
 * it is left out. A damaged part keeps no figure from being read.
 */
export function sheetNotes(file: OpenPackage, sheet: string): readonly RawNote[] {
  const notes = new Map<string, RawNote>();
  for (const path of file.addedTo(sheet, ['threadedComment', 'comments'])) {
    const found = new Map<string, RawNote>();
    for (const note of whole(file, path, readNotes)) {
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
export function sheetBoxes(file: OpenPackage, sheet: string): readonly RawBox[] {
  return file.addedTo(sheet, ['drawing']).flatMap((path) => whole(file, path, readBoxes));
}

function whole<Item>(file: OpenPackage, path: string, read: (scanner: XmlScanner) => readonly Item[]): readonly Item[] {
  try {
    return file.parsed(path, read);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
