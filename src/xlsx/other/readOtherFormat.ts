import type { CellObject, DefinedName, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { rectangleAddress } from '../../core/kernel/Rectangle';
import { isDateFormat } from '../../core/numbers/isDateFormat';
import type { FileNote } from '../../core/compilation/model/ReceivedFile';
import type { CellLook } from '../../core/workbook/lookOf';
import type { RawCell, RawName, RawNote, RawSheet } from '../../core/workbook/RawWorkbook';
import { cutNotes } from '../sheetNotes';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';
import { byWorth } from '../read/byWorth';
import type { FormulaResults } from '../read/formulaResults';
import { inflateAnywhere } from '../read/InflateAtOnce';
import type { PaintedRun } from '../read/PaintedRun';
import { OFFICE_THEME } from '../read/officeTheme';
import { PAPER } from '../read/paper';
import type { ReadLimits } from '../read/ReadLimits';
import type { WorkbookRead } from '../read/ReadResult';
import { Refused } from '../read/Refused';
import { readBoxes } from '../read/readBoxes';
import { readNotes } from '../read/readNotes';
import { readRelations, relationsPath, type Relation } from '../read/readRelations';
import { readTheme } from '../read/readTheme';
import { resultKind } from '../read/resultKind';
import { textOnGround } from '../read/textOnGround';
import { XmlScanner } from '../read/XmlScanner';
import { Zip } from '../read/Zip';
import { inUtf8 } from '../read/inUtf8';
import { checkOdsSize } from './checkOdsSize';
import { codePageText } from './codePageText';
import { markedOds } from './markedOds';
import { markedXls } from './markedXls';
import { markedXlsb } from './markedXlsb';
import { plainOds } from './plainOds';
import { SHOWN_OTHERWISE, UNCOMPUTED } from './plainOdsCell';
import { odsNames } from './odsNames';
import { odsProperties } from './odsProperties';
import { odsSights } from './odsSights';
import { mayFill, OdsFillings } from './OdsFillings';
import { OdsStyles } from './OdsStyles';
import type { SheetSight } from './SheetSight';
import { RunMarks } from './RunMarks';
import { filledBy, shownFormat, textFormat } from './shownFormat';
import { xlsbNoteCount } from './xlsbNoteCount';
import { xlsStreams } from './xlsStreams';
import type { XlsProperties } from './xlsProperties';

/** Formats that are read by another library, which is loaded only when such a file comes. */
export type OtherFormat = 'LEGACY_XLS' | 'XLSB' | 'ODS';

const BESIDE = { code: 'BESIDE_UNREAD' } as const;

const VISIBILITY = ['visible', 'hidden', 'veryHidden'] as const;

/**
 * Reads the cells of an `.xls`, `.xlsb` or `.ods` file by SheetJS. A file that it cannot read is refused with the
 * format as the reason.
 *
 * @throws Refused
 */
export async function readOtherFormat(
  bytes: Uint8Array,
  format: OtherFormat,
  limits: ReadLimits,
): Promise<WorkbookRead> {
  const marks = format === 'LEGACY_XLS' ? marksOfXls(bytes, limits) : marksOfZip(bytes, format, limits);
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(marks.bytes, {
        type: format === 'LEGACY_XLS' ? 'buffer' : 'array',
        dense: true,
        cellNF: true,
        cellFormula: true,
        sheetRows: MAX_ROW,
        // Only .ods needs them, see rawCell; elsewhere a few bytes can ask for a sheet full of them.
        sheetStubs: format === 'ODS',
      }),
    );
  } catch (error) {
    throw new Refused(error instanceof Error && /password|encrypt/i.test(error.message) ? 'ENCRYPTED' : format);
  }
  const text = (value: unknown): string => marks.decode(textOf(value));
  const about = marks.properties ?? {
    custom: marks.custom ?? new Map(Object.entries(book.Custprops ?? {}).map(([name, value]) => [name, text(value)])),
    program: textOf(book.Props?.Application),
    modified: timeOf(book.Props?.ModifiedDate),
  };
  const isExcels = /microsoft/i.test(about.program);
  const zeroOfText = marks.zeroOfText || isExcels;
  const trusted = { ...marks, zeroOfText, isBare: format === 'LEGACY_XLS' && isNeverComputed(book) };
  const unread: FileNote[] = [];
  const all = book.SheetNames.map((name, place): RawSheet => {
    const sight = marks.sights[place];
    const hidden = book.Workbook?.Sheets?.[place]?.Hidden ?? (sight?.isHidden === true ? 1 : 0);
    const sheet = book.Sheets[name];
    const merges = sheet?.['!merges']?.map(rangeText) ?? [];
    const found = { name: text(name), visibility: VISIBILITY[hidden], cells: rawCells(sheet, place, trusted) };
    const notes = notesOf(sheet, (value) => marks.withoutRuns?.(text(value)) ?? text(value));
    // The other library passes over what it cannot read.
    if (sight !== undefined && notes.length < sight.noteCount)
      unread.push({ ...BESIDE, sheet: found.name, of: 'notes' });
    unread.push(...cutNotes(found.name, 'drawing', { left: sight?.boxesLeft ?? 0 }));
    if (sight?.isDrawingUnread === true) unread.push({ ...BESIDE, sheet: found.name, of: 'drawing' });
    return {
      ...found,
      ...(merges.length > 0 && { merges }),
      ...(notes.length > 0 && { notes }),
      ...sight?.frame(),
    };
  });
  const sheets = format === 'ODS' ? all.filter(({ name }) => !OF_OTHER_FILE.test(name)) : all;
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) {
    throw new Refused('TOO_MANY_CELLS', { limit: limits.cells });
  }
  const workbook = {
    sheets,
    names: [
      ...namesOf(book).map(({ Name, Ref }) => ({ name: text(Name), refersTo: text(Ref) })),
      ...(marks.formulaNames ?? []),
    ],
    properties: about.custom,
    modified: about.modified,
    date1904: book.Workbook?.WBProps?.date1904 === true,
    ...(marks.iterates && { iterates: true as const }),
  };
  return { workbook, notes: unread };
}

/** What an `.ods` keeps of the sheets of other files that its formulas take from: no sheet of its own may have such a name. */
const OF_OTHER_FILE = /^'[^']+'#/;

/** Names of the workbook first, then those of single sheets. */
function namesOf({ Workbook: about }: WorkBook): readonly DefinedName[] {
  const names = about?.Names ?? [];
  const isLocal = ({ Sheet: sheet }: DefinedName): boolean => sheet !== undefined;
  return names.some(isLocal) ? [...names.filter((name) => !isLocal(name)), ...names.filter(isLocal)] : names;
}

/** What people wrote beside the cells of a sheet. */
function notesOf(sheet: WorkSheet | undefined, text: (value: unknown) => string): RawNote[] {
  return Object.entries(sheet?.['!data'] ?? []).flatMap(([row, cells]) =>
    Object.entries(cells).flatMap(([column, { c: comments }]: [string, CellObject]): RawNote[] => {
      if (comments === undefined || comments.length === 0) return [];
      // Of an .xls the other library takes how the letters look, which begins with zeros, for more of them.
      const said = comments.map(({ t }) => text(t).replace(/\0[^]*$/, '')).join(' / ');
      return [{ row: Number(row) + 1, column: Number(column) + 1, text: said }];
    }),
  );
}

const rangeText = ({ s: from, e: to }: Range): string =>
  rectangleAddress({ top: from.r + 1, left: from.c + 1, bottom: to.r + 1, right: to.c + 1 });

/** What the other library declares to be a text may be a number or a truth value: a name may stand for one. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A file may hold a time that is none. */
function timeOf(value: unknown): string | null {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : null;
}

/** The other library tells the console of what it does not know in a file; that is nobody's concern here. */
function quietly<Result>(work: () => Result): Result {
  const { error } = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}

/** What has to be known of a file besides what the other library gives. */
interface Marks {
  /** What the other library is given to read. */
  readonly bytes: Uint8Array;
  /** What the file says of itself, where the other library is not given it. */
  readonly properties?: XlsProperties;
  /** Custom properties alone, where the other library passes over them. */
  readonly custom?: ReadonlyMap<string, string>;
  readonly decode: (text: string) => string;
  /** Names that the other library leaves out. */
  readonly formulaNames?: readonly RawName[];
  /** The text of a cell in runs as they are shown; null where it has none. Places count from 1, sheets from 0. */
  readonly runsAt: (
    sheet: number,
    row: number,
    column: number,
    text: string,
    look: CellLook | null,
  ) => readonly PaintedRun[] | null;
  /** A text that is no cell's own without the marks of runs; left out where texts have none. */
  readonly withoutRuns?: (text: string) => string;
  /** Whether a cell's formula holds 0 until it is computed. Places as above. */
  readonly isUncomputed: (sheet: number, row: number, column: number) => boolean;
  /** Whether a cell's formula leads to another workbook, which the other library takes for this one. Places as above. */
  readonly isLinked: (sheet: number, row: number, column: number) => boolean;
  /** How each sheet shows its cells, as far as that is known. */
  readonly sights: readonly SheetSight[];
  readonly results: FormulaResults;
  /** Formulas may count themselves. */
  readonly iterates: boolean;
  /**
   * Whether a stored 0 is believed of a formula that may give a text. LibreOffice 7.4 stores 0 for a text in an `.xls` that
   * it saves without a window: for “-” or “…”, which are no figures. Excel stores what it shows, and writes its name.
   */
  readonly zeroOfText: boolean;
  /** Whether the file says of a number as a text what its cell shows. */
  readonly saysShown: boolean;
  /** No formula was computed: an empty text is none's result. */
  readonly isBare?: boolean;
}

function marksOfXls(bytes: Uint8Array, limits: ReadLimits): Marks {
  const { workbook: stream, properties } = xlsStreams(bytes, limits);
  const found = orRefuse('LEGACY_XLS', () => markedXls(stream));
  return {
    bytes: stream,
    properties,
    decode: codePageText(stream),
    ...found,
    zeroOfText: false,
    saysShown: false,
  };
}

/** Whether a formula that must give a number holds an empty text: then no formula of the workbook was computed. */
function isNeverComputed({ Sheets: sheets }: WorkBook): boolean {
  return Object.values(sheets).some((sheet) =>
    Object.values(sheet['!data'] ?? []).some((row) =>
      Object.values(row).some(({ f, v }: CellObject) => v === '' && f !== undefined && resultKind(f) === 'number'),
    ),
  );
}

/** The other library trusts what a zip says of itself; so it is unpacked once under our limits first. */
function marksOfZip(bytes: Uint8Array, format: OtherFormat, limits: ReadLimits): Marks {
  const zip = new Zip(bytes, limits, inflateAnywhere);
  if (format === 'ODS' && isLocked(zip)) throw new Refused('ENCRYPTED');
  for (const entry of zip.all()) {
    if (format === 'ODS' && isContent(entry.path)) checkOdsSize(inUtf8(zip.read(entry), entry.path), limits);
    else zip.stream(entry, () => true);
  }
  const marks = {
    decode: same,
    sights: [],
    isUncomputed: () => false,
    isLinked: () => false,
    runsAt: () => null,
  };
  // Of the bytes that come out of a zip it keeps count.
  const parts = new Zip(bytes, limits, inflateAnywhere);
  if (format !== 'ODS') return { ...marks, ...marksOfXlsb(parts, limits), bytes: parts.bare() };
  const odsParts = new Map(
    ['content.xml', 'styles.xml', 'meta.xml'].map((path) => {
      const part = partBytes(parts, path);
      return [path, part.length === 0 ? '' : plainOds(part, path, limits)] as const;
    }),
  );
  const settings = partText(parts, 'settings.xml');
  const runMarks = new RunMarks();
  const isManual = /AutoCalculate"[^>]*>\s*false/.test(settings);
  const sights = sightsOfOds(odsParts, limits);
  if (/ShowZeroValues"[^>]*>\s*false/.test(settings)) for (const sight of sights) sight.hidesZeros = true;
  if (/ShowFormulas"[^>]*>\s*true/.test(settings)) for (const sight of sights) sight.showsFormulas = true;
  return {
    ...marks,
    bytes: readyOds(bytes, odsParts, limits, runMarks),
    sights,
    custom:
      (odsParts.get('meta.xml') ?? '') === '' ? new Map() : odsProperties(scannerOf(odsParts, 'meta.xml', limits)),
    formulaNames: formulaNamesOfOds(odsParts, limits),
    runsAt: (_sheet, _row, _column, text, look) => runMarks.runsIn(text, look),
    withoutRuns: (text) => runMarks.without(text),
    results: isManual ? 'mayBeStale' : 'computed',
    iterates: /<(?:[\w-]+:)?iteration\s[^>]*status="enable"/.test(odsParts.get('content.xml') ?? ''),
    zeroOfText: true,
    saysShown: true,
  };
}

/** Parts of an `.ods` in plain spelling by their paths; empty where there is none. */
type OdsParts = ReadonlyMap<string, string>;

const XLSB_RELATIONS = 'xl/_rels/workbook.bin.rels';

function marksOfXlsb(
  parts: Zip,
  limits: ReadLimits,
): Pick<Marks, 'results' | 'iterates' | 'runsAt' | 'zeroOfText' | 'saysShown' | 'sights' | 'isLinked'> {
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

/** Records that end too early make a file damaged. */
function orRefuse<Result>(format: OtherFormat, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof RangeError ? new Refused(format) : error;
  }
}

const same = (text: string): string => text;
const isContent = (path: string): boolean => /(^|[\\/])content\.xml$/i.test(path);

/** An entry by its path; empty where there is none. */
function partBytes(zip: Zip, path: string): Uint8Array {
  const entry = zip.find(path);
  return entry === null ? new Uint8Array(0) : zip.read(entry);
}

function partText(zip: Zip, path: string): string {
  return new TextDecoder().decode(partBytes(zip, path));
}

/**
 * What the other library is to read: packed anew in the spelling that it knows, with the digits that look otherwise as such,
 * and with a part that it insists on and the standard does not (ODF 1.2 part 3, 2.2).
 */
function readyOds(bytes: Uint8Array, parts: OdsParts, limits: ReadLimits, runMarks: RunMarks): Uint8Array {
  const content = parts.get('content.xml') ?? '';
  const styles = parts.get('styles.xml') ?? '';
  const own = new Map([
    ['content.xml', markedOds(content, [content, styles], runMarks)],
    ['styles.xml', styles === '' ? NO_STYLES : styles],
    ['meta.xml', parts.get('meta.xml') ?? ''],
  ]);
  const zip = new Zip(bytes, limits, inflateAnywhere);
  const others = zip.all().filter(({ path }) => !own.has(path.replaceAll('\\', '/').toLowerCase()));
  const files = [
    ...[...own]
      .filter(([, text]) => text !== '')
      .map(([path, text]) => [path, new TextEncoder().encode(text)] as const),
    ...others.map((entry) => [entry.path, zip.read(entry)] as const),
  ];
  return zipSync(Object.fromEntries(files), { level: 0 });
}

const NO_STYLES = '<document-styles/>';

function sightsOfOds(parts: OdsParts, limits: ReadLimits): readonly SheetSight[] {
  const styles = new OdsStyles(fillingsOfOds(parts, limits));
  if ((parts.get('styles.xml') ?? '') !== '') styles.read(scannerOf(parts, 'styles.xml', limits));
  styles.read(scannerOf(parts, 'content.xml', limits));
  return odsSights(scannerOf(parts, 'content.xml', limits), styles);
}

function fillingsOfOds(parts: OdsParts, limits: ReadLimits): OdsFillings | null {
  const paths = ['styles.xml', 'content.xml'].filter((path) => (parts.get(path) ?? '') !== '');
  if (!paths.some((path) => mayFill(parts.get(path) ?? ''))) return null;
  const fillings = new OdsFillings();
  for (const path of paths) fillings.read(scannerOf(parts, path, limits));
  return fillings;
}

/** Few workbooks have any. */
function formulaNamesOfOds(parts: OdsParts, limits: ReadLimits): readonly RawName[] {
  const isThere = parts.get('content.xml')?.includes('named-expression') ?? false;
  return isThere ? odsNames(scannerOf(parts, 'content.xml', limits)) : [];
}

function scannerOf(parts: OdsParts, path: string, limits: ReadLimits): XmlScanner {
  const bytes = new TextEncoder().encode(parts.get(path));
  return new XmlScanner(bytes, bytes.length, true, path, limits);
}

/** An `.ods` with a password says in its manifest how each part is locked, or hides all parts in one. */
function isLocked(zip: Zip): boolean {
  const manifest = zip.find('META-INF/manifest.xml');
  if (zip.find('encrypted-package') !== null) return true;
  return manifest !== null && new TextDecoder().decode(zip.read(manifest)).includes('encryption-data');
}

function rawCells(sheet: WorkSheet | undefined, place: number, marks: Marks): RawCell[] {
  const rows = sheet?.['!data'] ?? [];
  const cells: RawCell[] = [];
  // Rows and cells that hold nothing are gaps in these lists, which can be as wide as a damaged file says.
  for (const [rowPlace, row] of Object.entries(rows)) {
    for (const [columnPlace, cell] of Object.entries(row)) {
      const found = rawCell(cell, place, Number(rowPlace) + 1, Number(columnPlace) + 1, marks);
      if (found === null) continue;
      const worth = byWorth(found, marks.results);
      const sight = marks.sights[place];
      const isUnseen = sight?.hidesZeros === true && worth.kind === 'number' && worth.value === 0;
      const look = isUnseen ? 'unseen' : (sight?.lookAt(found.row, found.column) ?? null);
      const runs =
        worth.kind === 'text' ? marks.runsAt(place, found.row, found.column, String(worth.value), look) : null;
      cells.push(runs === null ? withLook(worth, look) : painted(worth, runs, look, sight));
    }
  }
  return cells;
}

const withLook = (cell: RawCell, look: CellLook | null): RawCell => (look === null ? cell : { ...cell, [look]: true });

/** A cell whose text has these runs; without sights every ground is paper. */
function painted(
  cell: RawCell,
  runs: readonly PaintedRun[],
  look: CellLook | null,
  sight: SheetSight | undefined,
): RawCell {
  const shown = textOnGround(runs, look, sight === undefined ? PAPER : sight.groundAt(cell.row, cell.column));
  return withLook({ ...cell, value: shown.text }, shown.look);
}

function rawCell(
  { t, v, w: shownText, f, z }: CellObject,
  sheet: number,
  row: number,
  column: number,
  marks: Marks,
): RawCell | null {
  if (row > MAX_ROW || column > MAX_COLUMN) throw new Refused('XML_DAMAGED', { part: 'content' });
  const text = (value: unknown): string => marks.decode(textOf(value));
  const w = shownText === undefined ? undefined : (marks.withoutRuns?.(shownText) ?? shownText);
  const formula = f === undefined ? null : text(f);
  const format = z === undefined || z === 'General' ? null : text(z);
  const isLinked = formula !== null && marks.isLinked(sheet, row, column);
  const place = { row, column, formula, format, ...(isLinked && { isLinked }) };
  if (t === 'e') return { ...place, kind: 'error', value: w === undefined ? '#N/A' : text(w) };
  if (formula !== null && ((v === '' && marks.isBare === true) || (v === 0 && marks.isUncomputed(sheet, row, column))))
    return { ...place, kind: 'uncached', value: null };
  // A library that reads bytes gives what is no number as one.
  if (typeof v === 'number' && !Number.isFinite(v)) return { ...place, kind: 'error', value: '#NUM!' };
  if (v === 0 && !marks.zeroOfText && formula !== null && resultKind(formula) !== 'number')
    return { ...place, kind: 'uncached', value: null };
  // LibreOffice writes a truth value as a number that is shown as one.
  if (marks.saysShown && (v === 0 || v === 1) && /^\s*(TRUE|FALSE)\s*$/.test(w ?? ''))
    return { ...place, kind: 'boolean', value: v === 1 };
  if (typeof v === 'number') {
    const isColored = v < 0 && marks.sights[sheet]?.colorsNegativeAt(row, column) === true;
    const shown = marks.saysShown && !isDateFormat(format) ? shownFormat(v, w, format, isColored) : format;
    const filling = marks.sights[sheet]?.fillingAt(row, column, v) ?? null;
    const number = {
      ...place,
      kind: 'number',
      value: v,
      format: filling === null ? shown : filledBy(filling),
    } as const;
    // Of a cell whose number format it does not find, the other library names none, not even General.
    return z === undefined && !marks.saysShown ? { ...number, formatUnknown: true } : number;
  }
  if (typeof v === 'boolean') return { ...place, kind: 'boolean', value: v };
  if (v === UNCOMPUTED && formula !== null) return { ...place, kind: 'uncached', value: null };
  if (typeof v === 'string' && (v !== '' || formula !== null)) {
    const [value = '', shown] = marks.saysShown ? text(v).split(SHOWN_OTHERWISE) : [text(v)];
    return { ...place, ...(shown !== undefined && { format: textFormat(shown) }), kind: 'text', value };
  }
  if (formula === null) return null;
  // An .ods formula whose result is the empty text comes as a cell without a value.
  return t === 'z' ? { ...place, kind: 'text', value: '' } : { ...place, kind: 'uncached', value: null };
}
