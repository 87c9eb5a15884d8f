import type { FormulaTokens } from './FormulaTokens';
import { LinkedBooks } from './LinkedBooks';

/** Tokens of formulas (MS-XLS 2.5.198) by what they hold besides their kind, in bytes; of operators that is nothing. */
const LENGTHS: ReadonlyMap<number, number> = new Map([
  [0x01, 4],
  [0x02, 4],
  [0x1c, 1],
  [0x1d, 1],
  [0x1e, 2],
  [0x1f, 8],
  [0x20, 7],
  [0x21, 2],
  [0x22, 3],
  [0x23, 4],
  [0x24, 4],
  [0x25, 8],
  [0x26, 6],
  [0x27, 6],
  [0x28, 6],
  [0x29, 2],
  [0x2a, 4],
  [0x2b, 8],
  [0x2c, 4],
  [0x2d, 8],
  [0x39, 6],
  [0x3a, 6],
  [0x3b, 10],
  [0x3c, 6],
  [0x3d, 10],
]);
const TOKENS: FormulaTokens = {
  lengths: LENGTHS,
  textLength: (record, at) => 2 + record.getUint8(at) * (1 + (record.getUint8(at + 1) & 1)),
};
/** Bytes of a name's record before its letters. */
const NAME_HEAD = 14;
/** What a record says of this workbook, or of functions of programs, in the place of another workbook's name. */
const OWN = 0x0401;
const OF_PROGRAMS = 0x3a01;

/** Which formulas of an `.xls` (of Excel 97 and later) take something from another workbook or program. */
export class XlsLinks {
  private readonly books = new LinkedBooks(TOKENS);

  /** @param record of a workbook to which formulas refer (SupBook, MS-XLS 2.4.271) */
  addBook(record: DataView): void {
    const what = record.byteLength === 4 ? record.getUint16(2, true) : 0;
    this.books.addBook(what !== OWN && what !== OF_PROGRAMS);
  }

  /** @param record of the sheets to which formulas refer, each with the number of its workbook (2.4.106) */
  addSheets(record: DataView): void {
    const count = Math.min(record.getUint16(0, true), Math.floor((record.byteLength - 2) / 6));
    this.books.setSheets(Array.from({ length: count }, (_, i) => record.getUint16(2 + 6 * i, true)));
  }

  /** @param record of a defined name with what it refers to (2.4.150) */
  addName(record: DataView): void {
    const isWhole = record.byteLength > NAME_HEAD;
    // Letters of one byte or of two, behind a byte that says of how many.
    const first = isWhole ? NAME_HEAD + 1 + record.getUint8(3) * (1 + (record.getUint8(NAME_HEAD) & 1)) : 0;
    this.books.addName(isWhole && this.books.leadsOut(record, first, record.getUint16(4, true)));
  }

  /** @param record of a cell's formula (2.4.127) */
  leadsOut(record: DataView): boolean {
    return this.formulaLeadsOut(record, 20);
  }

  /** @param record of a formula of several cells at once (2.4.4) */
  arrayLeadsOut(record: DataView): boolean {
    return this.formulaLeadsOut(record, 12);
  }

  /** @param at where the length of the formula stands, before its tokens */
  private formulaLeadsOut(record: DataView, at: number): boolean {
    return record.byteLength >= at + 2 && this.books.leadsOut(record, at + 2, record.getUint16(at, true));
  }
}
