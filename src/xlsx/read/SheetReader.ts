import type { RawCell, RawCellKind, RawConditional } from '../../core/workbook/RawWorkbook';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';
import { unmarkNewerFunctions } from '../newerFunctions';
import { CellType, cellType } from './CellType';
import { isoDateSerial } from './isoDateSerial';
import { isLessThan } from './isLessThan';
import { isOn } from './isOn';
import type { KnownRow } from './KnownRows';
import { LEAST_HEIGHT } from '../../core/workbook/leastSizes';
import { OddSpelling } from './OddSpelling';
import { PlainCell } from './PlainCell';
import type { ReadLimits } from './ReadLimits';
import { Refused } from './Refused';
import type { CellFormats } from './readCellFormats';
import { readConditional } from './readConditional';
import type { PaintedRun } from './PaintedRun';
import { richText } from './richText';
import { shiftFormula } from './shiftFormula';
import type { StringTable } from './StringTable';
import { unescapeText } from './unescapeText';
import { Tag, type XmlScanner } from './XmlScanner';

const DIGIT_ZERO = 48;
const DIGIT_ONE = 49;
const DIGIT_NINE = 57;
const COLON = 58;
const LT = 60;
const BANG = 33;
const QUESTION = 63;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_Z = 90;
/** What letters are counted from. */
const LETTERS = 64;
const SMALL_LETTERS = 96;

/** What may stand behind merged cells and conditional formats (ECMA-376 part 1, 18.3.1.99), or in their place. */
const BEHIND_FORMATS = [
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
];

/** A worksheet, and in it its rows. */
const LEVELS_OF_DATA = 2;

const NO_DIFFERENCES: NonNullable<CellFormats['differences']> = new Map();

/** What cells refer to, and the count of cells that all sheets share. */
export interface CellContext {
  readonly strings: StringTable;
  readonly date1904: boolean;
  readonly limits: ReadLimits;
  cells: number;
}

/** Who wants to know what is on a sheet. Rows and columns count from 1, cell formats (`style`) from 0. */
export interface SheetSink {
  /** A row begins, which is hidden or of hardly any height or neither; its other attributes can be asked of the scanner. */
  row?(row: number, scanner: XmlScanner, isHidden: boolean): void;
  /**
   * A cell that holds something. `isDate`: the file gives a date as a text, and `value` is its day number. `runs`: those
   * of a text of which some have letters of their own.
   */
  cell(
    row: number,
    column: number,
    kind: RawCellKind,
    value: RawCell['value'],
    formula: string | null,
    style: number,
    isDate: boolean,
    runs: readonly PaintedRun[] | null,
  ): void;
  /**
   * Takes the cells of the row that begins where the scanner stands, if it is known from another file and stands behind
   * the row `after`; null if not.
   */
  knownRow?(scanner: XmlScanner, after: number): KnownRow | null;
  /** A row has ended. `isOwn`: the bytes from `start` to the scanner's place say all of it, whatever stands elsewhere. */
  rowEnd?(row: number, scanner: XmlScanner, start: number, isOwn: boolean): void;
  /** A cell that only has a look. */
  blank?(row: number, column: number, style: number): void;
  /** How the sheet is looked at; its attributes can be asked of the scanner. */
  view?(scanner: XmlScanner): void;
  /** How the view that came last is divided. */
  pane?(scanner: XmlScanner): void;
  /** Columns from the first to the last whose attributes can be asked of the scanner. */
  columns?(scanner: XmlScanner): void;
  /** How wide and high columns and rows are that say nothing of it themselves. */
  usual?(scanner: XmlScanner): void;
  /** Cells that are shown as one, in A1 notation. */
  merge?(range: string): void;
  /** Rules of conditional formats that bear on what cells mean. */
  conditional?(rules: readonly RawConditional[]): void;
  /** The workbook's differential formats that do; null for none. */
  readonly differences?: CellFormats['differences'];
}

/**
 * Takes the cells that hold something out of one worksheet part. It can be fed piece by piece: what is not finished
 * in one piece is looked at again when the next one is there.
 */
export class SheetReader {
  /** The row at which reading stopped because nothing had come for long; null if the sheet was read to its end. */
  cutAt: number | null = null;
  private inData = false;
  private inRow = false;
  /** The rows are read; what follows is looked at for merged cells and conditional formats. */
  private isBehind = false;
  /** What follows is looked at to its end, for conditional formats among the extensions. */
  private isExtended = false;
  private done = false;
  private row = 0;
  private column = 0;
  private style = 0;
  private blankRows = 0;
  private filledRow = false;
  /** Where the row begins, with what stands before it. */
  private rowStart = 0;
  /** What the row says depends on nothing that stands elsewhere in the sheet. */
  private isOwnRow = false;
  /** Whether every cell came after the one before it, so that no two can have the same address. */
  ordered = true;
  private readonly plain: PlainCell;
  private readonly mostCells: number;
  private readonly mostBlankRows: number;
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
    private readonly sink: SheetSink,
  ) {
    this.plain = new PlainCell(scanner);
    this.mostCells = context.limits.cells;
    this.mostBlankRows = context.limits.blankRows;
  }

  /** Reads on as far as the bytes go. False when the rest of the part need not be unpacked. */
  feed(): boolean {
    const { scanner } = this;
    while (!this.done) {
      if (this.inRow) {
        if (this.plain.read(this.row)) {
          this.addPlain();
          continue;
        }
      } else if (this.inData && this.passKnownRow()) continue;
      const { position, depth } = scanner;
      if (!this.inRow) this.rowStart = position;
      const tag = scanner.next();
      if (tag === Tag.More) return true;
      if (tag === Tag.None) {
        // A worksheet has its list of rows, if only an empty one.
        if (!this.isBehind) scanner.damaged();
        break;
      }
      const enough = tag === Tag.Open ? this.open() : this.close();
      if (!enough) {
        scanner.position = position;
        scanner.depth = depth;
        return true;
      }
    }
    // What comes behind the cells is unpacked to the end, so that its checksum is known to be right.
    scanner.position = scanner.end;
    return this.cutAt === null;
  }

  /** False when more bytes are needed. */
  private open(): boolean {
    const { scanner } = this;
    // It may be one of several choices, or of the same vocabulary.
    if (!this.isBehind && scanner.isForeign) throw new OddSpelling();
    if (this.inRow) return scanner.is('c') ? this.readCell() : scanner.skip();
    if (this.inData) {
      if (!scanner.is('row')) return scanner.skip();
      this.startRow();
      return true;
    }
    if (this.isBehind) {
      // Of two lists of rows, programs would show different ones.
      if (scanner.isNamed('sheetData')) scanner.damaged();
      if (scanner.isNamed('mergeCell')) this.sink.merge?.(scanner.attribute('ref') ?? '');
      else if (scanner.isNamed('conditionalFormatting')) return this.readConditional();
      else if (!this.isExtended && BEHIND_FORMATS.some((name) => scanner.is(name))) {
        this.isExtended = this.hasExtensions();
        this.done = !this.isExtended;
      }
    } else if (scanner.is('sheetData')) {
      this.inData = true;
      if (scanner.selfClosing) this.endData();
    } else if (scanner.is('col')) this.sink.columns?.(scanner);
    else if (scanner.is('sheetView')) this.sink.view?.(scanner);
    else if (scanner.is('pane')) this.sink.pane?.(scanner);
    else if (scanner.is('sheetFormatPr')) this.sink.usual?.(scanner);
    return true;
  }

  /** Goes past a row that is the same to the byte in another file. */
  private passKnownRow(): boolean {
    const { scanner, sink } = this;
    if (sink.knownRow === undefined || !this.isAsUsual()) return false;
    const known = sink.knownRow(scanner, this.row);
    if (known === null) return false;
    scanner.position += known.end - known.start;
    this.row = known.row;
    this.countCells(known.cells.length);
    this.filledRow = known.cells.length > 0;
    this.endRow();
    return true;
  }

  /** Rows are where they usually are, with all bytes of them at hand. */
  private isAsUsual(): boolean {
    const { scanner } = this;
    return scanner.complete && scanner.isPlain && scanner.depth === LEVELS_OF_DATA;
  }

  private close(): boolean {
    if (this.inRow) {
      this.inRow = false;
      this.closeRow();
    } else if (this.inData) this.endData();
    else if (this.isBehind && this.scanner.is('mergeCells')) this.done = this.sink.conditional === undefined;
    return true;
  }

  private readConditional(): boolean {
    const { scanner, sink } = this;
    if (sink.conditional === undefined) {
      this.done = true;
      return true;
    }
    if (scanner.selfClosing) return true;
    const sqref = scanner.attribute('sqref') ?? '';
    const { position, depth } = scanner;
    if (!scanner.skip()) return false;
    // It is there as a whole.
    scanner.position = position;
    scanner.depth = depth;
    sink.conditional(readConditional(scanner, sqref, sink.differences ?? NO_DIFFERENCES));
    return true;
  }

  /** The extensions are the last that a worksheet has: its end says whether there are any. What is still to come may have. */
  private hasExtensions(): boolean {
    if (this.sink.conditional === undefined) return false;
    const { scanner } = this;
    const { bytes, complete } = scanner;
    if (!complete) return true;
    let end = bytes.lastIndexOf(LT, scanner.end - 1);
    while (bytes[end + 1] === BANG || bytes[end + 1] === QUESTION) end = bytes.lastIndexOf(LT, end - 1);
    return scanner.decode(bytes.lastIndexOf(LT, end - 1), end).includes('extLst');
  }

  private endData(): void {
    this.inData = false;
    this.isBehind = this.sink.merge !== undefined;
    this.done = !this.isBehind;
  }

  private startRow(): void {
    const { scanner } = this;
    const before = this.row;
    this.row++;
    this.isOwnRow = false;
    let isHidden = false;
    // One walk: there are many rows.
    scanner.startAttributes();
    while (scanner.nextAttribute()) {
      if (scanner.attributeIs('r')) this.readRowNumber(before);
      else if (scanner.attributeIs('hidden')) isHidden ||= isOn(scanner.value());
      else if (scanner.attributeIs('ht')) isHidden ||= this.isTooLow();
      else if (scanner.attributeIs('xmlns')) throw new OddSpelling();
    }
    this.column = 0;
    this.filledRow = false;
    this.sink.row?.(this.row, scanner, isHidden);
    if (scanner.selfClosing) this.closeRow();
    else this.inRow = true;
  }

  private readRowNumber(before: number): void {
    const { scanner } = this;
    // An empty attribute says as much as none.
    if (scanner.valueEnd === scanner.valueStart) return;
    const row = this.smallNumber(scanner.valueStart, scanner.valueEnd);
    if (row < 1 || row > MAX_ROW) scanner.damaged();
    if (row <= before) this.ordered = false;
    this.row = row;
    this.isOwnRow = true;
  }

  /** The height is too small for letters; most are seen not to be without being made into a text. */
  private isTooLow(): boolean {
    const { scanner } = this;
    const [first = 0, second = 0] = [scanner.bytes[scanner.valueStart], scanner.bytes[scanner.valueStart + 1]];
    const hasTens = first >= DIGIT_ONE && first <= DIGIT_NINE && second >= DIGIT_ZERO && second <= DIGIT_NINE;
    return !hasTens && isLessThan(scanner.value(), LEAST_HEIGHT);
  }

  private closeRow(): void {
    const isOwn = this.isOwnRow && this.isAsUsual();
    this.sink.rowEnd?.(this.row, this.scanner, this.rowStart, isOwn);
    this.endRow();
  }

  private endRow(): void {
    this.blankRows = this.filledRow ? 0 : this.blankRows + 1;
    if (this.blankRows <= this.mostBlankRows) return;
    this.cutAt = this.row;
    this.done = true;
  }

  private addPlain(): void {
    const { column, style, type, value } = this.plain;
    if (column <= this.column) this.ordered = false;
    this.column = column;
    this.style = style;
    if (Number.isNaN(value)) this.sink.blank?.(this.row, column, style);
    else this.add(type, value, null, null, true);
  }

  private readCell(): boolean {
    const { scanner } = this;
    const before = this.column;
    const type = this.readAttributes();
    if (this.column <= before) this.ordered = false;
    if (this.column > MAX_COLUMN) scanner.damaged();
    if (scanner.selfClosing) {
      this.sink.blank?.(this.row, this.column, this.style);
      return true;
    }
    const outside = scanner.depth - 1;
    let formula: string | null = null;
    let number = NaN;
    let text: string | null = null;
    let hasValue = false;
    let values = 0;
    let runs: readonly PaintedRun[] | null = null;
    let isInline = false;
    for (;;) {
      const tag = scanner.next();
      if (tag === Tag.None) scanner.damaged();
      if (tag === Tag.Close && scanner.depth === outside) break;
      let enough = tag !== Tag.More;
      if (tag === Tag.Open) {
        if (scanner.isForeign) throw new OddSpelling();
        if (scanner.is('v')) {
          // Of two values, programs would show different ones.
          if (++values > 1) scanner.damaged();
          hasValue = true;
          // Text that looks like a number (007) must stay as written.
          if (type === CellType.Number || type === CellType.Shared || type === CellType.Boolean)
            number = scanner.plainNumber();
          if (Number.isNaN(number)) {
            text = scanner.text();
            enough = text !== null;
          }
        } else if (scanner.is('f')) {
          formula = this.readFormula();
          enough = formula !== null;
        } else if (scanner.is('is')) {
          // An empty value beside a text says nothing.
          if (!Number.isNaN(number) || (text ?? '') !== '') scanner.damaged();
          values++;
          hasValue = true;
          isInline = true;
          const rich = richText(scanner);
          enough = rich !== null;
          text = rich?.text ?? null;
          runs = rich?.runs ?? null;
        } else enough = scanner.skip();
      }
      if (!enough) {
        this.column = before;
        return false;
      }
    }
    // A text of the cell's own is no place in the table of texts.
    const kind = isInline && type === CellType.Shared ? CellType.Inline : type;
    if (formula !== null || hasValue) this.add(kind, number, text, formula, hasValue, runs);
    else this.sink.blank?.(this.row, this.column, this.style);
    return true;
  }

  private add(
    type: CellType,
    number: number,
    text: string | null,
    formula: string | null,
    hasValue: boolean,
    runs: readonly PaintedRun[] | null = null,
  ): void {
    const stored = text ?? '';
    switch (type) {
      case CellType.Shared: {
        // Only a plain whole number can be one of the table.
        const place = Number.isNaN(number) && /^\s*\d{1,9}\s*$/.test(stored) ? Number(stored) : number;
        const shared = Number.isNaN(place) ? null : this.context.strings.get(place);
        if (shared === null && !(Number.isNaN(place) && stored.trim() === '')) this.scanner.damaged();
        this.push('text', shared ?? '', formula, false, this.context.strings.runsOf(place));
        return;
      }
      case CellType.Inline:
        this.push('text', stored, formula, false, runs);
        return;
      case CellType.Text:
        if (hasValue) this.push('text', unescapeText(stored), formula);
        else this.push('uncached', null, formula);
        return;
      case CellType.Boolean:
        if (Number.isNaN(number) && stored.trim() === '') break;
        this.push('boolean', number === 1 || stored.trim() === '1' || stored.trim() === 'true', formula);
        return;
      case CellType.Error:
        if (stored.trim() === '') break;
        this.push('error', stored.trim(), formula);
        return;
      case CellType.Date: {
        if (stored.trim() === '') break;
        // A number that is called a time is none to be counted with.
        const serial = isoDateSerial(stored, this.context.date1904) ?? Number(stored);
        if (Number.isNaN(serial)) this.push('text', stored, formula);
        else this.push('number', serial, formula, true);
        return;
      }
      default: {
        if (!Number.isNaN(number)) {
          this.push('number', number, formula);
          return;
        }
        const trimmed = stored.trim();
        if (trimmed === '') break;
        // The file says number, so anything else is not silently made one.
        const parsed = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed) ? Number(trimmed) : NaN;
        if (Number.isFinite(parsed)) this.push('number', parsed, formula);
        else this.push('text', stored, formula);
        return;
      }
    }
    if (formula !== null) this.push('uncached', null, formula);
  }

  private push(
    kind: RawCellKind,
    value: RawCell['value'],
    formula: string | null,
    isDate = false,
    runs: readonly PaintedRun[] | null = null,
  ): void {
    if (value === '' && formula === null) {
      this.sink.blank?.(this.row, this.column, this.style);
      return;
    }
    this.countCells(1);
    this.filledRow = true;
    this.sink.cell(this.row, this.column, kind, value, formula, this.style, isDate, runs);
  }

  private countCells(more: number): void {
    this.context.cells += more;
    if (this.context.cells > this.mostCells) throw new Refused('TOO_MANY_CELLS', { limit: this.mostCells });
  }

  /** The text of `<f>`; for a cell that shares another's formula, that one moved here. Null when bytes are missing. */
  private readFormula(): string | null {
    const { scanner } = this;
    const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : null;
    const text = scanner.text();
    if (text === null) return null;
    const formula = unmarkNewerFunctions(unescapeText(text));
    if (index === null) return formula;
    this.isOwnRow = false;
    if (formula !== '') {
      this.shared.set(index, { formula, row: this.row, column: this.column });
      return formula;
    }
    const master = this.shared.get(index);
    return master === undefined
      ? formula
      : shiftFormula(master.formula, this.row - master.row, this.column - master.column);
  }

  /** Takes place, style and type from the attributes of a cell, and returns the type. */
  private readAttributes(): CellType {
    const { scanner } = this;
    const { bytes } = scanner;
    let type: CellType = CellType.Number;
    let placed = false;
    const seen: number[] = [];
    this.style = 0;
    scanner.startAttributes();
    while (scanner.nextAttribute()) {
      // Each of the three has a name of one letter, and none is of another namespace or declares one.
      if (scanner.attributeEnd - scanner.attributeStart !== 1 || bytes[scanner.attributeStart - 1] === COLON) {
        if (scanner.attributeIs('xmlns')) throw new OddSpelling();
        continue;
      }
      const letter = bytes[scanner.attributeStart] ?? 0;
      // Of an attribute that comes twice programs would take different ones.
      if (seen.includes(letter)) scanner.damaged();
      seen.push(letter);
      const { valueStart, valueEnd } = scanner;
      // An empty attribute says as much as none.
      if (valueStart === valueEnd) continue;
      switch (letter) {
        case LETTER_R:
          this.readReference(valueStart, valueEnd);
          placed = true;
          break;
        case LETTER_S:
          this.style = this.smallNumber(valueStart, valueEnd);
          break;
        case LETTER_T:
          type = cellType(bytes, valueStart, valueEnd) ?? this.unknownType();
          break;
        default:
      }
    }
    if (!placed) this.column++;
    return type;
  }

  /** Reads the address of a cell; its row must be the one that the cell stands in. */
  private readReference(start: number, valueEnd: number): void {
    const { scanner } = this;
    const { bytes } = scanner;
    let at = start;
    let column = 0;
    for (; at < valueEnd; at++) {
      const byte = bytes[at] ?? 0;
      // Small letters mean the same.
      const letter = byte > LETTER_Z ? byte - SMALL_LETTERS : byte - LETTERS;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const row = this.smallNumber(at, valueEnd);
    if (column < 1 || column > MAX_COLUMN || row !== this.row) this.odd();
    this.column = column;
  }

  /** One that is not known counts as a number, as it does without one. */
  private unknownType(): CellType {
    if (!this.scanner.isPlainly) throw new OddSpelling();
    return CellType.Number;
  }

  /** What is damaged as it stands may be sound in the plain spelling. */
  private odd(): never {
    if (!this.scanner.isPlainly) throw new OddSpelling();
    this.scanner.damaged();
  }

  /** A whole number of at most 9 digits; blanks round it mean nothing (XML Schema part 2, 4.3.6). */
  private smallNumber(from: number, to: number): number {
    const { bytes } = this.scanner;
    let [start, end] = [from, to];
    while (start < end && isBlank(bytes[start])) start++;
    while (start < end && isBlank(bytes[end - 1])) end--;
    if (start >= end || end - start > 9) this.odd();
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = (bytes[at] ?? 0) - 48;
      if (digit < 0 || digit > 9) this.odd();
      value = value * 10 + digit;
    }
    return value;
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}
