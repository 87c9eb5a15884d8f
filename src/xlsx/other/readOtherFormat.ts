import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { RawCell, RawSheet, RawWorkbook } from '../../core/workbook/RawWorkbook';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';
import { inflateAnywhere } from '../read/InflateAtOnce';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { Zip } from '../read/Zip';
import { checkOdsSize } from './checkOdsSize';
import { codePageText } from './codePageText';

/** Formats that are read by another library, which is loaded only when such a file comes. */
export type OtherFormat = 'LEGACY_XLS' | 'XLSB' | 'ODS';

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
): Promise<RawWorkbook> {
  if (format !== 'LEGACY_XLS') checkZip(bytes, format, limits);
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(bytes, {
        type: 'array',
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
  const decode = format === 'LEGACY_XLS' ? codePageText(bytes, limits) : null;
  const text = (value: unknown): string => (decode === null ? textOf(value) : decode(textOf(value)));
  const trusted = { text, zeroOfText: format !== 'LEGACY_XLS' };
  const sheets = book.SheetNames.map((name, place): RawSheet => {
    const hidden = book.Workbook?.Sheets?.[place]?.Hidden ?? 0;
    return { name: text(name), visibility: VISIBILITY[hidden], cells: rawCells(book.Sheets[name], trusted) };
  });
  if (sheets.reduce((sum, { cells }) => sum + cells.length, 0) > limits.cells) {
    throw new Refused('TOO_MANY_CELLS', { limit: limits.cells });
  }
  return {
    sheets,
    names: (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: text(Name), refersTo: text(Ref) })),
    properties: new Map(Object.entries(book.Custprops ?? {}).map(([name, value]) => [name, text(value)])),
    modified: timeOf(book.Props?.ModifiedDate),
    date1904: book.Workbook?.WBProps?.date1904 === true,
  };
}

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

/** The other library trusts what a zip says of itself; so it is unpacked once under our limits first. */
function checkZip(bytes: Uint8Array, format: OtherFormat, limits: ReadLimits): void {
  const zip = new Zip(bytes, limits, inflateAnywhere);
  if (format === 'ODS' && isLocked(zip)) throw new Refused('ENCRYPTED');
  for (const entry of zip.all()) {
    if (format === 'ODS' && /(^|[\\/])content\.xml$/i.test(entry.path)) checkOdsSize(zip.read(entry), limits);
    else zip.stream(entry, () => true);
  }
}

/** An `.ods` with a password says in its manifest how each part is locked, or hides all parts in one. */
function isLocked(zip: Zip): boolean {
  const manifest = zip.find('META-INF/manifest.xml');
  if (zip.find('encrypted-package') !== null) return true;
  return manifest !== null && new TextDecoder().decode(zip.read(manifest)).includes('encryption-data');
}

/** How the other library's values are taken. */
interface Trusted {
  readonly text: (value: unknown) => string;
  /**
   * Whether a stored 0 is believed of a formula that may give a text. LibreOffice 7.4 stores 0 for a text in an `.xls` that
   * it saves without a window: for “-” or “…”, which are no figures.
   */
  readonly zeroOfText: boolean;
}

function rawCells(sheet: WorkSheet | undefined, trusted: Trusted): RawCell[] {
  const rows = sheet?.['!data'] ?? [];
  const cells: RawCell[] = [];
  // Rows and cells that hold nothing are gaps in these lists, which can be as wide as a damaged file says.
  for (const [rowPlace, row] of Object.entries(rows)) {
    for (const [columnPlace, cell] of Object.entries(row)) {
      const found = rawCell(cell, Number(rowPlace) + 1, Number(columnPlace) + 1, trusted);
      if (found !== null) cells.push(found);
    }
  }
  return cells;
}

function rawCell(
  { t, v, w, f, z }: CellObject,
  row: number,
  column: number,
  { text, zeroOfText }: Trusted,
): RawCell | null {
  if (row > MAX_ROW || column > MAX_COLUMN) throw new Refused('XML_DAMAGED', { part: 'content' });
  const formula = f === undefined ? null : text(f);
  const format = z === undefined || z === 'General' ? null : text(z);
  const place = { row, column, formula, format };
  if (t === 'e') return { ...place, kind: 'error', value: w === undefined ? '#N/A' : text(w) };
  if (v === 0 && !zeroOfText && formula?.includes('"') === true) return { ...place, kind: 'uncached', value: null };
  if (typeof v === 'number') return { ...place, kind: 'number', value: v };
  if (typeof v === 'boolean') return { ...place, kind: 'boolean', value: v };
  if (typeof v === 'string' && (v !== '' || formula !== null)) return { ...place, kind: 'text', value: text(v) };
  if (formula === null) return null;
  // An .ods formula whose result is the empty text comes as a cell without a value.
  return t === 'z' ? { ...place, kind: 'text', value: '' } : { ...place, kind: 'uncached', value: null };
}
