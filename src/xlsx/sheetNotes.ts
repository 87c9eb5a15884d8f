import type { RawNote } from '../core/workbook/RawWorkbook';
import type { OpenPackage } from './read/OpenPackage';
import { readNotes } from './read/readNotes';
import { Refused } from './read/Refused';

/**
 * What people wrote beside the cells of a sheet. Newer programs put a note for older ones beside each comment, which says so;
 * it is left out. A damaged part keeps no figure from being read.
 */
export function sheetNotes(file: OpenPackage, sheet: string): readonly RawNote[] {
  const notes = new Map<string, RawNote>();
  for (const path of file.notesPaths(sheet)) {
    const found = new Map<string, RawNote>();
    for (const note of notesIn(file, path)) {
      const place = `${String(note.row)} ${String(note.column)}`;
      const before = found.get(place);
      if (!notes.has(place))
        found.set(place, before === undefined ? note : { ...note, text: `${before.text} / ${note.text}` });
    }
    for (const [place, note] of found) notes.set(place, note);
  }
  return [...notes.values()];
}

function notesIn(file: OpenPackage, path: string): readonly RawNote[] {
  try {
    return file.parsed(path, readNotes);
  } catch (error) {
    if (error instanceof Refused) return [];
    throw error;
  }
}
