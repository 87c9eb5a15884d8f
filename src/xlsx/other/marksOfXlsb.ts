import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { XmlScanner } from '../read/XmlScanner';
import { Zip } from '../read/Zip';
import { inflateAnywhere } from '../read/InflateAtOnce';
import { inUtf8 } from '../read/inUtf8';
import { OFFICE_THEME } from '../read/officeTheme';
import { readBoxes } from '../read/readBoxes';
import { readNotes } from '../read/readNotes';
import { readRelations, relationsPath, type Relation } from '../read/readRelations';
import { readTheme } from '../read/readTheme';
import type { Marks } from './Marks';
import type { SheetSight } from './SheetSight';
import { markedXlsb } from './markedXlsb';
import { orRefuse } from './orRefuse';
import { partBytes } from './partBytes';
import { UNMARKED } from './unmarked';
import { xlsbNoteCount } from './xlsbNoteCount';

const XLSB_RELATIONS = 'xl/_rels/workbook.bin.rels';

/**
 * An `.xlsb` as the other library is to read it, which trusts what a zip says of itself: so all of it is unpacked once under
 * our limits first.
 *
 * @throws Refused
 */
export function marksOfXlsb(bytes: Uint8Array, limits: ReadLimits): Marks {
  const zip = new Zip(bytes, limits, inflateAnywhere);
  for (const entry of zip.all()) zip.stream(entry, () => true);
  // Of the bytes that come out of a zip it keeps count.
  const parts = new Zip(bytes, limits, inflateAnywhere);
  const part = (path: string): Uint8Array => partBytes(parts, `xl/${path}.bin`);
  const relations = relationsIn(parts, XLSB_RELATIONS, limits);
  const pathOf = (id: string): string =>
    relations.find((relation) => relation.id === id && relation.kind === 'worksheet')?.target ?? '';
  const sheet = (id: string): Uint8Array => partBytes(parts, pathOf(id));
  const theme = themeIn(parts, relations.find(({ kind }) => kind === 'theme')?.target ?? '', limits);
  const { results, iterates, runsAt, sheets, sights, isLinked } = orRefuse('XLSB', () =>
    markedXlsb({ workbook: part('workbook'), styles: part('styles'), strings: part('sharedStrings'), theme, sheet }),
  );
  for (const [place, id] of sheets.entries()) {
    const sight = sights[place];
    if (sight !== undefined) lookBeside(sight, parts, pathOf(id), limits);
  }
  return {
    ...UNMARKED,
    bytes: parts.bare(),
    results,
    iterates,
    sights,
    isLinked,
    runsAt,
    zeroOfText: true,
    saysShown: false,
  };
}

/** The colours of a theme; Office's own where there is none, or a damaged one, which keeps no figure from being read. */
function themeIn(parts: Zip, path: string, limits: ReadLimits): readonly string[] {
  try {
    const bytes = inUtf8(partBytes(parts, path), path);
    return bytes.length === 0 ? OFFICE_THEME : readTheme(new XmlScanner(bytes, bytes.length, true, path, limits));
  } catch (error) {
    if (error instanceof Refused) return OFFICE_THEME;
    throw error;
  }
}

/** Relationships that a part lists; none where there is no such part. */
function relationsIn(parts: Zip, path: string, limits: ReadLimits): readonly Relation[] {
  const links = partBytes(parts, path);
  return links.length === 0 ? [] : readRelations(new XmlScanner(links, links.length, true, path, limits), path);
}

/**
 * Texts that are drawn over the cells of a sheet, as an `.xlsx` has them, and how many notes there are to be found. A
 * damaged part keeps no figure from being read.
 */
function lookBeside(sight: SheetSight, parts: Zip, sheet: string, limits: ReadLimits): void {
  const scannerOf = (path: string): XmlScanner => {
    const bytes = inUtf8(partBytes(parts, path), path);
    return new XmlScanner(bytes, bytes.length, true, path, limits);
  };
  const isRead = (read: () => void): boolean => {
    try {
      read();
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  };
  const added = (kind: string): readonly string[] =>
    relationsIn(parts, relationsPath(sheet), limits).flatMap((each) => (each.kind === kind ? each.target : []));
  sight.isDrawingUnread = !isRead(() => {
    for (const path of added('drawing')) sight.drawOver(...readBoxes(scannerOf(path)));
  });
  const areNotesRead = isRead(() => {
    for (const path of added('comments')) sight.noteCount += xlsbNoteCount(partBytes(parts, path));
    // The other library takes what it finds in these, whole or not.
    for (const path of added('threadedComment')) readNotes(scannerOf(path));
  });
  if (!areNotesRead) sight.noteCount = Infinity;
}
