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
const LAST_OPERATOR = 0x16;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
/** Flag of the attribute that has a list of jumps behind it. */
const CHOICE = 4;
/** A name, cell or block of cells of a sheet that stands in a list of sheets, also of other workbooks. */
const ON_SHEET: ReadonlySet<number> = new Set([0x39, 0x3a, 0x3b]);
/** What a record says of this workbook, or of functions of programs, in the place of another workbook's name. */
const OWN = 0x0401;
const OF_PROGRAMS = 0x3a01;

/** Which formulas of an `.xls` (of Excel 97 and later) take something from another workbook or program. */
export class XlsLinks {
  private readonly isOther: boolean[] = [];
  private sheets: readonly number[] = [];

  /** @param record of a workbook to which formulas refer (SupBook, MS-XLS 2.4.271) */
  addBook(record: DataView): void {
    const what = record.byteLength === 4 ? record.getUint16(2, true) : 0;
    this.isOther.push(what !== OWN && what !== OF_PROGRAMS);
  }

  /** @param record of the sheets to which formulas refer, each with the number of its workbook (2.4.106) */
  addSheets(record: DataView): void {
    const count = Math.min(record.getUint16(0, true), Math.floor((record.byteLength - 2) / 6));
    this.sheets = Array.from({ length: count }, (_, i) => record.getUint16(2 + 6 * i, true));
  }

  /** @param record of a cell's formula (2.4.127) */
  leadsOut(record: DataView): boolean {
    if (!this.isOther.includes(true) || record.byteLength < 22) return false;
    const end = Math.min(record.byteLength, 22 + record.getUint16(20, true));
    for (let at = 22; at < end;) {
      const kind = kindOf(record.getUint8(at));
      if (ON_SHEET.has(kind) && this.isOther[this.sheets[record.getUint16(at + 1, true)] ?? -1] === true) return true;
      const length = lengthAt(record, at, kind);
      if (length === null) return false;
      at += 1 + length;
    }
    return false;
  }
}

/** Operands come in three classes, which only differ in two bits. */
const kindOf = (token: number): number => (token < 0x20 ? token : 0x20 + (token & 0x1f));

/** How much stands behind a token; null for one that is not known. */
function lengthAt(record: DataView, at: number, kind: number): number | null {
  if (kind === TEXT) return 2 + record.getUint8(at + 1) * (1 + (record.getUint8(at + 2) & 1));
  if (kind === ATTRIBUTE) {
    const jumps = (record.getUint8(at + 1) & CHOICE) === 0 ? 0 : 2 * (record.getUint16(at + 2, true) + 1);
    return 3 + jumps;
  }
  return LENGTHS.get(kind) ?? (kind <= LAST_OPERATOR ? 0 : null);
}
