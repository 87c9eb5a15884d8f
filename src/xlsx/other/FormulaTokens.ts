/** How the tokens of formulas are stored in a format, each behind a byte with its kind. */
export interface FormulaTokens {
  /** What they hold besides their kind, in bytes; of operators that is nothing. */
  readonly lengths: ReadonlyMap<number, number>;
  /** Bytes of the number that stands before the tokens of a formula and says how long they are. */
  readonly sizeBytes: 2 | 4;
  /** How long a text is whose count of letters stands there. */
  readonly textLength: (record: DataView, at: number) => number;
}

const LAST_OPERATOR = 0x16;
const TEXT = 0x17;
const ATTRIBUTE = 0x19;
/** Flag of the attribute that has a list of jumps behind it. */
const CHOICE = 4;
/** A name, cell or block of cells of a sheet that stands in a list of sheets, also of other workbooks. */
const ON_SHEET: ReadonlySet<number> = new Set([0x39, 0x3a, 0x3b]);

/**
 * Whether a formula takes something from a sheet of another workbook.
 *
 * @param at where its length stands, before its tokens
 * @param isOther by the number that a sheet has in the list of sheets to which formulas refer
 */
export function takesFrom(
  record: DataView,
  at: number,
  tokens: FormulaTokens,
  isOther: (sheet: number) => boolean,
): boolean {
  const { sizeBytes } = tokens;
  if (record.byteLength < at + sizeBytes) return false;
  const size = sizeBytes === 2 ? record.getUint16(at, true) : record.getUint32(at, true);
  const end = Math.min(record.byteLength, at + sizeBytes + size);
  for (let token = at + sizeBytes; token + 3 <= end;) {
    const kind = kindOf(record.getUint8(token));
    if (ON_SHEET.has(kind) && isOther(record.getUint16(token + 1, true))) return true;
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
