import type { FormulaTokens } from './FormulaTokens';
import { LinkedBooks } from './LinkedBooks';

/** Tokens of formulas (MS-XLSB 2.5.97). */
const TOKENS: FormulaTokens = {
  lengths: new Map([
    [0x01, 4],
    [0x02, 4],
    [0x18, 13],
    [0x1c, 1],
    [0x1d, 1],
    [0x1e, 2],
    [0x1f, 8],
    [0x20, 14],
    [0x21, 2],
    [0x22, 3],
    [0x23, 4],
    [0x24, 6],
    [0x25, 12],
    [0x26, 6],
    [0x27, 6],
    [0x28, 6],
    [0x29, 2],
    [0x2a, 6],
    [0x2b, 12],
    [0x2c, 6],
    [0x2d, 12],
    [0x39, 6],
    [0x3a, 8],
    [0x3b, 14],
    [0x3c, 8],
    [0x3d, 14],
  ]),
  textLength: (record, at) => 2 + 2 * record.getUint16(at, true),
};
/** Records of what formulas refer to (MS-XLSB 2.4): another workbook, this one, this sheet, functions of programs; sheets. */
const OTHER = 355;
const NOT_OTHER: ReadonlySet<number> = new Set([357, 358, 667]);
const SHEETS = 362;
/** A defined name with what it refers to (MS-XLSB 2.4.718), and the bytes of its record before its letters. */
const NAME = 39;
const NAME_HEAD = 13;
/** Records of cells with formulas by the bytes of their result, which for a text its count of letters says. */
const TEXT = 8;
const RESULTS: ReadonlyMap<number, number> = new Map([
  [TEXT, 0],
  [9, 8],
  [10, 1],
  [11, 1],
]);
const ARRAY = 426;

/** Which formulas of an `.xlsb` take something from another workbook or program. */
export class XlsbLinks {
  private readonly books = new LinkedBooks(TOKENS);

  /** @param record of the part of the workbook, whatever its kind */
  take(kind: number, record: DataView): void {
    if (kind === OTHER || NOT_OTHER.has(kind)) this.books.addBook(kind === OTHER);
    if (kind === NAME) {
      const letters = record.byteLength < NAME_HEAD ? 0 : record.getUint32(NAME_HEAD - 4, true);
      this.books.addName(this.takesFromOther(record, NAME_HEAD + 2 * letters));
    }
    if (kind !== SHEETS || record.byteLength < 4) return;
    const count = Math.min(record.getUint32(0, true), Math.floor((record.byteLength - 4) / 12));
    this.books.setSheets(Array.from({ length: count }, (_, place) => record.getUint32(4 + 12 * place, true)));
  }

  /** @param record of a sheet: of a cell, or of a formula of several cells at once; any other leads nowhere */
  leadsOut(kind: number, record: DataView): boolean {
    if (kind === ARRAY) return this.takesFromOther(record, 17);
    const result = RESULTS.get(kind);
    if (result === undefined || record.byteLength < 12) return false;
    return this.takesFromOther(record, 10 + (kind === TEXT ? 4 + 2 * record.getUint32(8, true) : result));
  }

  /** @param at where the length of the formula stands, before its tokens */
  private takesFromOther(record: DataView, at: number): boolean {
    if (record.byteLength < at + 4) return false;
    return this.books.leadsOut(record, at + 4, record.getUint32(at, true));
  }
}
