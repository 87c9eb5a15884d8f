import { isPictureFont } from '../../core/workbook/isPictureFont';
import type { LetterLook } from '../../core/workbook/LetterLook';
import { lookOf } from '../../core/workbook/lookOf';
import { formulaResults, type FormulaResults } from '../read/formulaResults';
import { LEAST_HEIGHT, LEAST_WIDTH } from '../../core/workbook/leastSizes';
import { isTinySize } from '../../core/workbook/isTinySize';
import { PAPER } from '../read/paper';
import type { PaintedRun } from '../read/PaintedRun';
import { Refused } from '../read/Refused';
import type { Look } from '../read/runLooks';
import { cellsOf } from './cellsOf';
import { fontLook } from './fontLook';
import { inRuns, type Run, type RunFont } from './inRuns';
import { SheetSight } from './SheetSight';
import { XlsColors } from './XlsColors';
import { XlsLinks } from './XlsLinks';
import { xlsConditional, xlsConditionalRanges } from './xlsConditional';
import { xlsFormat, type XlsFormat } from './xlsFormat';
import { xlsTexts } from './xlsTexts';
import { viewOf } from '../read/viewOf';

/** Records (MS-XLS 2.4). */
const BOF = 0x0809;
const END = 0x000a;
const CALC_MODE = 0x000d;
const ITERATION = 0x0011;
const FILE_PASS = 0x002f;
const FONT = 0x0031;
const CONTINUE = 0x003c;
const UNCALCED = 0x005e;
const CALC_SAVE_RECALC = 0x005f;
const BOUND_SHEET = 0x0085;
const SUP_BOOK = 0x01ae;
const EXTERN_SHEET = 0x0017;
const NAME = 0x0018;
const MUL_RK = 0x00bd;
const PALETTE = 0x0092;
const COLUMNS = 0x007d;
const ROW = 0x0208;
const WINDOW = 0x023e;
const PANE = 0x0041;
/** Widths of columns that say nothing of it: in digits, and in parts of one (MS-XLS 2.4.89, 2.4.283). */
const USUAL_WIDTH = 0x0055;
const EXACT_WIDTH = 0x0099;
const USUAL_HEIGHT = 0x0225;
const CONDITIONAL = 0x01b0;
const CONDITION = 0x01b1;
const RICH_STRING = 0x00d6;
const FORMULA = 0x0006;
const ARRAY = 0x0221;
/** Bits of a formula that has still to be computed (MS-XLS 2.4.127); old programs use the second one. */
const TO_BE_COMPUTED = 3;
const CELL_FORMAT = 0x00e0;
const SST = 0x00fc;
const LABEL_SST = 0x00fd;
/** A cell with a number, a text, a truth value or a formula: row, column and cell format stand first in each. */
const CELLS: ReadonlySet<number> = new Set([FORMULA, RICH_STRING, LABEL_SST, 0x0203, 0x0204, 0x0205, 0x027e]);
/** Bytes of each number in a row of several: its cell format and itself. */
const MUL_RK_STEP = 6;

const STRUCK_OUT = 8;
/** Of a point, in which sizes of fonts and heights of rows are given. */
const TWENTIETHS = 20;
/** The height of a row without the bit that says whether it is the usual one. */
const HEIGHT = 0x7fff;
/** Of a digit, in which widths of columns are given. */
const WIDTH_PARTS = 256;
/** Where the name of a font stands. */
const FONT_NAME = 14;
/** As many bytes of it as are looked at. */
const MOST_NAME = 64;
/** Flags of a hidden row, or one of no height, and of hidden columns (MS-XLS 2.4.221, 2.4.53). */
const HIDDEN_ROW = 0x20;
const HIDDEN_COLUMNS = 1;

/** Flag of a window that shows zeros (MS-XLS 2.4.346). */
const SHOWS_ZEROS = 0x10;
const SHOWS_FORMULAS = 1;
const IS_FROZEN = 8;
/** Row and column from which a view is shown, counted from 0. */
const NOT_FROZEN: readonly [row: number, column: number] = [0, 0];
/** Rows of which no record says how high they are, are hidden. */
const HIDES_OTHER_ROWS = 2;

const BIFF8 = 0x0600;
/** Kind of a sheet with cells (MS-XLS 2.4.28). */
const WORKSHEET = 0;
/** No font has this number: those from it on are counted one less (MS-XLS 2.5.129). */
const NO_FONT = 4;

interface XlsFont {
  readonly look: Look;
  readonly isStruck: boolean;
  readonly isTiny: boolean;
  readonly isPictures: boolean;
  /** Number of its colour. */
  readonly color: number;
}

/** What an `.xls` says besides values: how texts and cells look, and what its formulas' results are worth. */
export interface MarkedXls {
  readonly results: FormulaResults;
  /** Formulas may count themselves. */
  readonly iterates: boolean;
  /** The text of a cell in runs as they are shown; null where it has none. Places count from 1. */
  readonly runsAt: (sheet: number, row: number, column: number, text: string) => readonly PaintedRun[] | null;
  /** Whether a cell's formula holds 0 until it is computed. Places as above. */
  readonly isUncomputed: (sheet: number, row: number, column: number) => boolean;
  /** Whether a cell's formula takes something from another workbook. Places as above. */
  readonly isLinked: (sheet: number, row: number, column: number) => boolean;
  /** How each sheet shows its cells. */
  readonly sights: readonly SheetSight[];
}

/**
 * Looks through the records of an `.xls` for what the other library leaves out.
 *
 * @param stream the workbook's stream
 * @throws RangeError for records that end before what they say
 * @throws Refused for a workbook that is locked by a password, has holes, or names a sheet where none begins
 */
export function markedXls(stream: Uint8Array): MarkedXls {
  const view = viewOf(stream);
  const shared: (readonly Run[])[] = [];
  /** Where each sheet begins; the other library has them in the order of these places. */
  const sheets: number[] = [];
  /** Beginnings of sheets with cells that are still to come. */
  const awaited = new Set<number>();
  const cells = new Map<string, readonly Run[]>();
  /** Of texts that cells share. */
  const painted = new Map<readonly Run[], readonly PaintedRun[]>();
  const uncomputed = new Set<string>();
  const links = new XlsLinks();
  const linked = new Set<string>();
  const colors = new XlsColors();
  const fonts: XlsFont[] = [];
  const formats: XlsFormat[] = [];
  const sights: SheetSight[] = [];
  const fontAt = <Item>(items: readonly Item[], font: number): Item | undefined =>
    items[font > NO_FONT ? font - 1 : font];
  const lettersOf = ({ isStruck, isTiny, isPictures, color }: XlsFont): LetterLook => ({
    isStruck,
    isTiny,
    isPictures,
    color: colors.ofLetters(color),
  });
  const runFont = (place: number): RunFont | undefined => {
    const font = fontAt(fonts, place);
    return font && { look: font.look, letters: lettersOf(font) };
  };
  const see = (sheet: number, row: number, column: number, format: number): void => {
    if (hidesOtherRows.has(sheet) && !sizedRows.has(keyOf(sheet, row + 1, 0))) sightOf(sheet).hideRow(row + 1);
    const found = formats[format];
    const font = fontAt(fonts, found?.font ?? 0);
    if (font === undefined) return;
    const ground = found === undefined ? PAPER : colors.ground(found);
    const look = lookOf(lettersOf(font), ground);
    if (ground !== PAPER) sightOf(sheet).ground(row + 1, column + 1, ground);
    if (look !== null) sightOf(sheet).look(row + 1, column + 1, look);
  };
  const sightOf = (sheet: number): SheetSight => (sights[sheet] ??= new SheetSight());
  /** Key of the cell whose record begins there, with its row and column first. */
  const placeAt = (sheet: number, start: number): string =>
    keyOf(sheet, view.getUint16(start, true) + 1, view.getUint16(start + 2, true) + 1);
  const record = (start: number, next: number): DataView =>
    new DataView(view.buffer, view.byteOffset + start, Math.max(0, Math.min(next, stream.length) - start));
  /** Sheets that give the usual width in parts of a digit, or hide rows without a record, and rows with one. */
  const exactWidths = new Set<number>();
  const hidesOtherRows = new Set<number>();
  let viewFrom = NOT_FROZEN;
  const sizedRows = new Set<string>();
  /** Where the conditional format is whose rules follow. */
  let ranges: readonly string[] = [];
  /** Sheets and charts that are open, the innermost last; null for what is no sheet. */
  const open: (number | null)[] = [];
  let isNew = true;
  let isManual = false;
  let isComputedOnSave = true;
  let isUncomputed = false;
  let iterates = false;
  // What a workbook or, in old ones, a sheet begins with.
  if (stream[0] !== 9) throw new Refused('LEGACY_XLS');
  for (let at = 0, next = 0; at + 4 <= stream.length; at = next) {
    const kind = view.getUint16(at, true);
    const start = at + 4;
    next = start + view.getUint16(at + 2, true);
    const sheet = open.at(-1) ?? null;
    // Sheets have no such record: a download or disk left zeros there, and what was in their place is lost.
    if (kind === 0 && open.length > 0) throw new Refused('LEGACY_XLS');
    // What follows is locked, in one of three ways (MS-XLS 2.4.117), none of which is opened here.
    if (kind === FILE_PASS) throw new Refused('ENCRYPTED');
    if (kind === BOF) {
      isNew = view.getUint16(start, true) === BIFF8;
      awaited.delete(at);
      const sheet = [...sheets].sort((a, b) => a - b).indexOf(at);
      open.push(sheet < 0 ? null : sheet);
    } else if (kind === END) open.pop();
    else if (kind === FONT && next - start >= 10) {
      const flags = view.getUint16(start + 2, true);
      fonts.push({
        look: fontLook(flags, view.getUint16(start + 8, true)),
        isStruck: (flags & STRUCK_OUT) !== 0,
        isTiny: isTinySize(view.getUint16(start, true) / TWENTIETHS),
        isPictures: isPictureFont(fontName(stream.subarray(start + FONT_NAME, next), isNew)),
        color: view.getUint16(start + 4, true),
      });
    } else if (kind === CELL_FORMAT) formats.push(xlsFormat(record(start, next), isNew));
    else if (kind === PALETTE) colors.read(record(start, next));
    else if (kind === CALC_MODE) isManual ||= view.getUint16(start, true) === 0;
    else if (kind === ITERATION) iterates ||= view.getUint16(start, true) !== 0;
    else if (kind === CALC_SAVE_RECALC) isComputedOnSave &&= view.getUint16(start, true) !== 0;
    else if (kind === UNCALCED) isUncomputed = true;
    else if (kind === SUP_BOOK) links.addBook(record(start, next));
    else if (kind === NAME && isNew && sheet === null) links.addName(record(start, next));
    else if (kind === EXTERN_SHEET && isNew) links.addSheets(record(start, next));
    else if (kind === BOUND_SHEET) {
      sheets.push(view.getUint32(start, true));
      if (view.getUint8(start + 5) === WORKSHEET) awaited.add(view.getUint32(start, true));
    } else if (kind === SST) {
      const pieces = [stream.subarray(start + 8, next)];
      while (next + 4 <= stream.length && view.getUint16(next, true) === CONTINUE) {
        const length = view.getUint16(next + 2, true);
        pieces.push(stream.subarray(next + 4, next + 4 + length));
        next += 4 + length;
      }
      shared.push(...xlsTexts(pieces, view.getUint32(start + 4, true)));
    }
    if (sheet !== null && kind === CONDITIONAL) ranges = xlsConditionalRanges(record(start, next));
    if (sheet !== null && kind === CONDITION) {
      const rule = xlsConditional(record(start, next), colors);
      if (rule !== null) sightOf(sheet).paintOver({ ranges, ...rule });
    }
    if (sheet !== null && kind === USUAL_HEIGHT && (view.getUint16(start, true) & HIDES_OTHER_ROWS) !== 0)
      hidesOtherRows.add(sheet);
    if (sheet !== null && kind === ROW && hidesOtherRows.has(sheet))
      sizedRows.add(keyOf(sheet, view.getUint16(start, true) + 1, 0));
    if (sheet !== null && kind === ROW && next - start >= 14) {
      const height = (view.getUint16(start + 6, true) & HEIGHT) / TWENTIETHS;
      const isHidden = (view.getUint16(start + 12, true) & HIDDEN_ROW) !== 0 || height < LEAST_HEIGHT;
      if (isHidden) sightOf(sheet).hideRow(view.getUint16(start, true) + 1);
    }
    if (sheet !== null && kind === WINDOW) {
      const flags = view.getUint16(start, true);
      if ((flags & SHOWS_ZEROS) === 0) sightOf(sheet).hidesZeros = true;
      if ((flags & SHOWS_FORMULAS) !== 0) sightOf(sheet).showsFormulas = true;
      const isFrozen = (flags & IS_FROZEN) !== 0 && next - start >= 6;
      viewFrom = isFrozen ? [view.getUint16(start + 2, true), view.getUint16(start + 4, true)] : NOT_FROZEN;
    }
    if (sheet !== null && kind === PANE && next - start >= 4) {
      const isSplit = [view.getUint16(start + 2, true) > 0, view.getUint16(start, true) > 0] as const;
      sightOf(sheet).hideBefore(isSplit[0] ? viewFrom[0] + 1 : 1, isSplit[1] ? viewFrom[1] + 1 : 1);
    }
    // The second of them, where it is there, says it more exactly.
    if (sheet !== null && kind === USUAL_WIDTH && !exactWidths.has(sheet))
      sightOf(sheet).hidesOtherColumns = view.getUint16(start, true) < LEAST_WIDTH;
    if (sheet !== null && kind === EXACT_WIDTH) {
      exactWidths.add(sheet);
      sightOf(sheet).hidesOtherColumns = view.getUint16(start, true) < LEAST_WIDTH * WIDTH_PARTS;
    }
    if (sheet !== null && kind === COLUMNS && next - start >= 10) {
      const isHidden =
        (view.getUint16(start + 8, true) & HIDDEN_COLUMNS) !== 0 ||
        view.getUint16(start + 4, true) < LEAST_WIDTH * WIDTH_PARTS;
      const [first, last] = [view.getUint16(start, true) + 1, view.getUint16(start + 2, true) + 1];
      sightOf(sheet).sizeColumns(first, last);
      if (isHidden) sightOf(sheet).hideColumns(first, last);
    }
    if (sheet !== null && CELLS.has(kind))
      see(sheet, view.getUint16(start, true), view.getUint16(start + 2, true), view.getUint16(start + 4, true));
    if (sheet !== null && kind === FORMULA && next - start >= 16) {
      const isZero = view.getUint32(start + 6, true) === 0 && view.getUint32(start + 10, true) === 0;
      if (isZero && (view.getUint16(start + 14, true) & TO_BE_COMPUTED) !== 0) uncomputed.add(placeAt(sheet, start));
      if (links.leadsOut(record(start, next))) linked.add(placeAt(sheet, start));
    }
    if (sheet !== null && kind === ARRAY && isNew && next - start >= 14 && links.arrayLeadsOut(record(start, next))) {
      const cells = {
        top: view.getUint16(start, true) + 1,
        bottom: view.getUint16(start + 2, true) + 1,
        left: view.getUint8(start + 4) + 1,
        right: view.getUint8(start + 5) + 1,
      };
      for (const { row, column } of cellsOf(cells)) linked.add(keyOf(sheet, row, column));
    }
    if (sheet !== null && kind === MUL_RK) {
      const first = view.getUint16(start + 2, true);
      for (let cell = start + 4; cell + MUL_RK_STEP < next; cell += MUL_RK_STEP)
        see(sheet, view.getUint16(start, true), first + (cell - start - 4) / MUL_RK_STEP, view.getUint16(cell, true));
    }
    if (sheet !== null && (kind === LABEL_SST || kind === RICH_STRING)) {
      const runs =
        kind === LABEL_SST
          ? shared[view.getUint32(start + 6, true)]
          : isNew
            ? runsOfText(stream.subarray(start + 6, next))
            : oldRuns(stream.subarray(start + 6, next));
      if (runs !== undefined && runs.length > 0) cells.set(placeAt(sheet, start), runs);
    }
  }
  // The other library would give an empty sheet.
  if (awaited.size > 0) throw new Refused('LEGACY_XLS');
  return {
    results: formulaResults({ isManual, isComputedOnSave, isUncomputed, isComputedOnLoad: false }),
    iterates,
    runsAt: (sheet, row, column, text) => {
      const runs = cells.get(keyOf(sheet, row, column));
      if (runs === undefined) return null;
      const made = painted.get(runs) ?? inRuns(text, runs, runFont);
      painted.set(runs, made);
      return made;
    },
    isUncomputed: (sheet, row, column) => uncomputed.has(keyOf(sheet, row, column)),
    isLinked: (sheet, row, column) => linked.has(keyOf(sheet, row, column)),
    sights,
  };
}

const keyOf = (...place: readonly number[]): string => place.join();

/** The name of a font by its Latin letters: their count, in newer workbooks flags, and the letters (MS-XLS 2.4.122). */
function fontName(bytes: Uint8Array, isNew: boolean): string {
  return String.fromCharCode(...bytes.subarray(isNew ? 2 : 1, MOST_NAME).filter((byte) => byte !== 0));
}

/** Runs of a text that stands in its cell: they are behind its letters. */
function runsOfText(bytes: Uint8Array): readonly Run[] {
  const view = viewOf(bytes);
  const at = 3 + view.getUint16(0, true) * ((view.getUint8(2) & 1) === 0 ? 1 : 2);
  return Array.from({ length: view.getUint16(at, true) }, (_, place) => ({
    from: view.getUint16(at + 2 + 4 * place, true),
    font: view.getUint16(at + 4 + 4 * place, true),
  }));
}

/** The same of Excel 5 and 95, of single bytes. */
function oldRuns(bytes: Uint8Array): readonly Run[] {
  const view = viewOf(bytes);
  const at = 2 + view.getUint16(0, true);
  return Array.from({ length: view.getUint8(at) }, (_, place) => ({
    from: view.getUint8(at + 1 + 2 * place),
    font: view.getUint8(at + 2 + 2 * place),
  }));
}
