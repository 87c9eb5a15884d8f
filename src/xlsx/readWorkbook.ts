import type { FileNote } from '../core/compilation/model/ReceivedFile';
import type { RawSheet } from '../core/workbook/RawWorkbook';
import type { Unwanted } from '../core/workbook/Unwanted';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import { inflateAnywhere, type InflateAtOnce } from './read/InflateAtOnce';
import { KnownParts } from './read/KnownParts';
import { KnownRows } from './read/KnownRows';
import { KnownSheets } from './read/KnownSheets';
import { OFFICE_THEME } from './read/officeTheme';
import { OpenPackage } from './read/OpenPackage';
import { paletteOf } from './read/palette';
import { RawCells } from './read/RawCells';
import type { ReadResult } from './read/ReadResult';
import { readTheme } from './read/readTheme';
import { readCustomProperties, readModified } from './read/readProperties';
import { ONLY_GENERAL, readCellFormats } from './read/readCellFormats';
import { Refused } from './read/Refused';
import { RowFinder } from './read/RowFinder';
import { SheetReader, type CellContext } from './read/SheetReader';
import { sniffFile } from './read/sniffFile';
import { StringTable } from './read/StringTable';
import { cutNotes, sheetBoxes, sheetNotes } from './sheetNotes';
import { WantedColumns } from './WantedColumns';

const NONE: Unwanted = new Map();

const themeParts = new KnownParts(readTheme);
const stylesParts = new KnownParts(readCellFormats);
const stringParts = new KnownParts((scanner) => new StringTable(scanner));
const sheetsBeside = new WeakMap<StringTable, KnownSheets>();

/** What is known of sheets whose texts are in a table; null where the table is met for the first time. */
function knownSheets(strings: StringTable): KnownSheets | null {
  const known = sheetsBeside.get(strings);
  if (known === undefined) sheetsBeside.set(strings, new KnownSheets());
  return known ?? null;
}

/**
 * Reads the cells of an `.xlsx` or `.xlsm` file that nobody vouches for. It never throws for what a file holds:
 * whatever is wrong comes back as a refusal. Styles other than number formats and letters that are struck through or not
 * to be seen, formulas' meaning, links, macros and objects are not looked at.
 *
 * @param inflate a faster way to unpack small parts, where there is one
 * @param unwanted sheets and columns that are passed over
 */
export function readWorkbook(
  bytes: Uint8Array,
  limits: Partial<ReadLimits> = {},
  inflate: InflateAtOnce = inflateAnywhere,
  unwanted = NONE,
): ReadResult {
  try {
    return readOrRefuse(bytes, { ...DEFAULT_LIMITS, ...limits }, inflate, unwanted);
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The colours of a workbook's theme; a damaged one keeps no figure from being read. */
function themeOf(file: OpenPackage): readonly string[] {
  const path = file.pathOf('theme');
  try {
    return path === null ? OFFICE_THEME : file.read(path, themeParts);
  } catch (error) {
    if (error instanceof Refused) return OFFICE_THEME;
    throw error;
  }
}

function readOrRefuse(bytes: Uint8Array, limits: ReadLimits, inflate: InflateAtOnce, unwanted: Unwanted): ReadResult {
  if (bytes.length > limits.bytes) throw new Refused('TOO_LARGE', { limit: limits.bytes });
  sniffFile(bytes, limits);
  const file = new OpenPackage(bytes, limits, inflate);
  const { workbook } = file;
  const stylesPath = file.pathOf('styles');
  const stringsPath = file.pathOf('sharedStrings');
  file.palette = paletteOf(themeOf(file), []);
  const formats = stylesPath === null ? ONLY_GENERAL : file.read(stylesPath, stylesParts);
  file.palette = formats.palette;
  const strings = stringsPath === null ? new StringTable(null) : file.read(stringsPath, stringParts);
  const { date1904, results } = workbook;
  const context: CellContext = { strings, date1904, limits, cells: 0 };
  const rowContext = { formats, results, date1904 };
  const beside = knownSheets(strings);
  const notes: FileNote[] = file.hasMacros() ? [{ code: 'MACROS_IGNORED' }] : [];
  const sheets: RawSheet[] = [];
  for (const { name, visibility, relation } of workbook.sheets) {
    const passedOver = unwanted.get(name);
    if (passedOver === 'all') continue;
    const path = file.worksheetPath(relation);
    if (path === null) {
      if (relation === '' && visibility === 'visible') notes.push({ code: 'SHEET_WITHOUT_PART', sheet: name });
      continue;
    }
    const before = context.cells;
    const sheetsKnown = passedOver === undefined ? beside : null;
    const known = sheetsKnown?.find(path, rowContext) ?? null;
    let found = new RawCells(formats, results);
    const reader = file.feed(path, (scanner) => {
      context.cells = before;
      found = new RawCells(
        formats,
        results,
        known === null ? null : new RowFinder(known),
        sheetsKnown === null || known !== null ? null : new KnownRows(),
      );
      const sink = passedOver === undefined ? found : new WantedColumns(found, passedOver);
      return new SheetReader(scanner, context, sink);
    });
    if (!reader.ordered && found.hasDuplicates()) throw new Refused('XML_DAMAGED', { part: path });
    if (found.kept !== null && reader.ordered) sheetsKnown?.keep(path, rowContext, found.kept);
    const unread = (of: 'notes' | 'drawing') => () => {
      notes.push({ code: 'BESIDE_UNREAD', sheet: name, of });
    };
    const handwritten = sheetNotes(file, path, unread('notes'));
    const boxes = sheetBoxes(file, path, unread('drawing'));
    notes.push(...cutNotes(name, 'notes', handwritten), ...cutNotes(name, 'drawing', boxes));
    sheets.push({
      name,
      visibility,
      cells: found.cells,
      ...found.frame(reader.ordered),
      ...(handwritten.found.length > 0 && { notes: handwritten.found }),
      ...(boxes.found.length > 0 && { boxes: boxes.found }),
    });
    if (reader.cutAt !== null) notes.push({ code: 'SHEET_CUT', sheet: name, row: reader.cutAt });
  }
  const custom = file.propertiesPath('custom-properties') ?? file.propertiesPath('customProperties');
  const core = file.propertiesPath('core-properties');
  return {
    ok: true,
    notes,
    workbook: {
      sheets,
      names: workbook.names,
      properties: custom === null ? new Map() : readCustomProperties(file.scan(custom)),
      modified: core === null ? null : readModified(file.scan(core)),
      date1904,
      ...(workbook.iterates && { iterates: true as const }),
    },
  };
}
