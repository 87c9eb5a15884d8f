/** How the tokens of formulas are stored in a format, each behind a byte with its kind. */
export interface FormulaTokens {
  /** What they hold besides their kind, in bytes; of operators that is nothing. */
  readonly lengths: ReadonlyMap<number, number>;
  /** How long a text is whose count of letters stands there. */
  readonly textLength: (record: DataView, at: number) => number;
}

const LAST_OPERATOR = 0x16;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
/** Flag of the attribute that has a list of jumps behind it. */
const CHOICE = 4;
/** A name of this workbook, by its number in the list of names, from 1 on. */
const NAME = 0x23;
/** A name, cell or block of cells of a sheet that stands in a list of sheets, also of other workbooks. */
const ON_SHEET: ReadonlySet<number> = new Set([0x39, 0x3a, 0x3b]);

/** What of that to which formulas refer is of another workbook, by its number in the file's list. */
export interface OtherBooks {
  readonly hasSheet: (sheet: number) => boolean;
  /** A name of this workbook that leads there. */
  readonly hasName: (name: number) => boolean;
}

/**
 * Whether a formula takes something from another workbook.
 *
 * @param first where its tokens begin
 * @param size how many bytes they have
 */
export function takesFrom(
  record: DataView,
  first: number,
  size: number,
  tokens: FormulaTokens,
  others: OtherBooks,
): boolean {
  const end = Math.min(record.byteLength, first + size);
  for (let token = first; token + 3 <= end;) {
    const kind = kindOf(record.getUint8(token));
    if (ON_SHEET.has(kind) && others.hasSheet(record.getUint16(token + 1, true))) return true;
    if (kind === NAME && token + 5 <= end && others.hasName(record.getUint32(token + 1, true))) return true;
    const length = lengthAt(record, token, kind, tokens);
    if (length === null) return false;
    token += 1 + length;
  }
  return false;
}

/** Operands come in three classes, which only differ in two bits. */
const kindOf = (token: number): number => (token < 0x20 ? token : 0x20 + (token & 0x1f));

/** How much stands behind a token; null for one that is not known. */
function lengthAt(record: DataView, at: number, kind: number, { lengths, textLength }: FormulaTokens): number | null {
  if (kind === TEXT) return textLength(record, at + 1);
  if (kind === ATTRIBUTE) {
    const jumps =
      (record.getUint8(at + 1) & CHOICE) === 0 || at + 4 > record.byteLength
        ? 0
        : 2 * (record.getUint16(at + 2, true) + 1);
    return 3 + jumps;
  }
  return lengths.get(kind) ?? (kind <= LAST_OPERATOR ? 0 : null);
}
