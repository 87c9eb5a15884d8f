import { MAX_COLUMN } from '../sheetSize';
import { CellType, cellType } from './CellType';
import type { XmlScanner } from './XmlScanner';

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_A = 65;
const LETTER_Z = 90;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;
/** More digits than any row or cell format has. */
const MOST_DIGITS = 9;

/**
 * A cell that is written as nearly all programs write nearly all cells: `<c r="B7" s="2" t="s"><v>15</v></c>`, without
 * style or type, or `<c r="B7" s="2"/>`. Each byte is looked at once, so it takes a third of the time of the scanner's
 * own way, which knows every other spelling too.
 */
export class PlainCell {
  column = 0;
  style = 0;
  type = CellType.Number;
  /** NaN when the cell holds nothing. */
  value = NaN;
  private at = 0;

  constructor(private readonly scanner: XmlScanner) {}

  /** Reads the cell that begins right here; false, with nothing read, when it is not one of these or not of this row. */
  read(row: number): boolean {
    const { scanner } = this;
    const { bytes, position } = scanner;
    if (!scanner.isPlain || bytes[position] !== LESS || bytes[position + 1] !== LETTER_C) return false;
    this.at = position + 2;
    if (!this.attribute(LETTER_R)) return false;
    this.column = this.letters();
    if (this.column < 1 || this.column > MAX_COLUMN || this.digits() !== row) return false;
    this.style = this.attribute(LETTER_S) ? this.digits() : 0;
    if (this.style < 0) return false;
    this.type = CellType.Number;
    if (this.attribute(LETTER_T)) {
      const type = cellType(bytes, this.at, this.at + 1);
      if (type === null || bytes[this.at + 1] !== QUOTE) return false;
      this.type = type;
      this.at += 2;
    }
    if (!this.content()) return false;
    // What stands behind the end is older.
    if (this.at > scanner.end) return false;
    scanner.position = this.at;
    return true;
  }

  /** Goes past a space, a name of one letter, `=` and a quote. */
  private attribute(letter: number): boolean {
    const { at } = this;
    const { bytes } = this.scanner;
    if (bytes[at] !== SPACE || bytes[at + 1] !== letter) return false;
    if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return false;
    this.at = at + 4;
    return true;
  }

  /** The number of a column. */
  private letters(): number {
    const { bytes } = this.scanner;
    let column = 0;
    for (; ; this.at++) {
      const byte = bytes[this.at] ?? 0;
      if (byte < LETTER_A || byte > LETTER_Z) return column;
      column = column * 26 + byte - LETTER_A + 1;
    }
  }

  /** A whole number with the quote behind it; -1 if it is none. */
  private digits(): number {
    const { bytes } = this.scanner;
    const start = this.at;
    let at = start;
    let value = 0;
    let byte = bytes[at] ?? 0;
    while (byte >= ZERO && byte <= NINE) {
      value = value * 10 + byte - ZERO;
      byte = bytes[++at] ?? 0;
    }
    this.at = at + 1;
    return byte === QUOTE && at > start && at - start <= MOST_DIGITS ? value : -1;
  }

  /** Goes past `/>`, or past `><v>`, a number and `</v></c>`. */
  private content(): boolean {
    const { scanner, at } = this;
    const { bytes, position } = scanner;
    this.value = NaN;
    if (bytes[at] === SLASH) {
      this.at = at + 2;
      return bytes[at + 1] === GREATER;
    }
    if (this.type !== CellType.Number && this.type !== CellType.Shared && this.type !== CellType.Boolean) return false;
    if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== LETTER_V || bytes[at + 3] !== GREATER) {
      return false;
    }
    scanner.position = at + 4;
    this.value = scanner.number();
    const past = scanner.position;
    scanner.position = position;
    this.at = past + 8;
    return (
      !Number.isNaN(this.value) &&
      bytes[past] === LESS &&
      bytes[past + 1] === SLASH &&
      bytes[past + 2] === LETTER_V &&
      bytes[past + 3] === GREATER &&
      bytes[past + 4] === LESS &&
      bytes[past + 5] === SLASH &&
      bytes[past + 6] === LETTER_C &&
      bytes[past + 7] === GREATER
    );
  }
}
