import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import type { RawNote } from '../../core/workbook/RawWorkbook';
import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

/** What people wrote beside cells: notes (`xl/comments1.xml`), or the comments of newer programs with their answers. */
export function readNotes(scanner: XmlScanner): readonly RawNote[] {
  const notes: { ref: string; text: string }[] = [];
  // A note has its text in runs, a newer comment has it alone.
  let textTag = 't';
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag !== Tag.Open) continue;
    const name = scanner.localName();
    if (name === 'comment' || name === 'threadedComment') {
      textTag = name === 'comment' ? 't' : 'text';
      notes.push({ ref: scanner.attribute('ref') ?? '', text: '' });
      continue;
    }
    const note = notes.at(-1);
    if (name === textTag && note !== undefined) note.text += unescapeText(scanner.text() ?? '');
  }
  return notes.flatMap(({ ref, text }) => {
    // The schema lets it be a range.
    const at = parseCellAddress(ref.trim().replace(/:.*$/, ''));
    return at === null ? [] : [{ ...at, text }];
  });
}
