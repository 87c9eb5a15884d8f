import { lookOf } from '../../core/workbook/lookOf';
import { rectangleAddress } from '../../core/kernel/Rectangle';
import type { RawConditional } from '../../core/workbook/RawWorkbook';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { INK } from '../read/ink';
import { PAPER } from '../read/paper';
import type { XlsColors } from './XlsColors';

/** As `.xlsx` names the comparisons, by their numbers here. */
const OPERATORS = [
  null,
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
const COMPARISON = 1;
const WHOLE_NUMBER = 0x1e;
const NUMBER = 0x1f;

/** Places of parts within the records; sizes of what may be left out of a format. */
const FORMAT_AT = 6;
const FORMAT_HEAD = 6;
const FONT_SIZE = 118;
const ALIGNMENT_SIZE = 8;
const BORDER_SIZE = 8;
const STRIKEOUT = 1 << 7;
/** Flags of a format: what it has, and what of that it leaves as it is. */
const HAS_NUMBER = 1 << 25;
const HAS_FONT = 1 << 26;
const HAS_ALIGNMENT = 1 << 27;
const HAS_BORDER = 1 << 28;
const HAS_PATTERN = 1 << 29;
const KEEPS_PATTERN = 1 << 16;
const KEEPS_GROUND = 1 << 18;
const NO_COLOR = 0xffffffff;
const ONE_COLOR = 1;

/** The ranges of a record CondFmt (MS-XLS 2.4.56). */
export function xlsConditionalRanges(record: DataView): readonly string[] {
  if (record.byteLength < 14 || record.byteLength < 14 + 8 * record.getUint16(12, true)) return [];
  return Array.from({ length: record.getUint16(12, true) }, (_, place) => {
    const at = 14 + 8 * place;
    const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => record.getUint16(at + offset, true) + 1);
    return rectangleAddress({ top: top ?? 1, left: left ?? 1, bottom: bottom ?? 1, right: right ?? 1 });
  });
}

/**
 * What a record CF (MS-XLS 2.4.42, 2.5.92) says that bears on what cells mean; null for a rule that only paints, and for
 * one that is cut short, which no program applies.
 */
export function xlsConditional(record: DataView, colors: XlsColors): Omit<RawConditional, 'ranges'> | null {
  try {
    return ruleOf(record, colors);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function ruleOf(record: DataView, colors: XlsColors): Omit<RawConditional, 'ranges'> | null {
  const sizes = [record.getUint16(2, true), record.getUint16(4, true)];
  const end = record.byteLength;
  const format = formatOf(record, colors);
  if (format === undefined) return null;
  const operator = record.getUint8(0) === COMPARISON ? (OPERATORS[record.getUint8(1)] ?? null) : null;
  const [first = 0, second = 0] = sizes;
  const bounds = [numberAt(record, end - second - first, first), numberAt(record, end - second, second)];
  const given = second === 0 ? bounds.slice(0, 1) : bounds;
  return { format, when: operator === null ? null : { operator, bounds: given } };
}

/** Its number format, null where it strikes through or hides; undefined where it does neither. */
function formatOf(record: DataView, colors: XlsColors): string | null | undefined {
  const flags = record.getUint32(FORMAT_AT, true);
  let at = FORMAT_AT + FORMAT_HEAD;
  let numberFormat: string | undefined;
  if ((flags & HAS_NUMBER) !== 0) {
    const isOwn = (record.getUint16(FORMAT_AT + 4, true) & 1) !== 0;
    numberFormat = isOwn ? textAt(record, at + 2) : BUILT_IN_FORMATS[record.getUint8(at + 1)];
    at += isOwn ? record.getUint16(at, true) : 2;
  }
  let isStruck = false;
  let color: string | null = INK;
  if ((flags & HAS_FONT) !== 0) {
    isStruck = (record.getUint32(at + 68, true) & ~record.getUint32(at + 88, true) & STRIKEOUT) !== 0;
    const own = record.getUint32(at + 80, true);
    if (own !== NO_COLOR) color = colors.ofLetters(own);
    at += FONT_SIZE;
  }
  if ((flags & HAS_ALIGNMENT) !== 0) at += ALIGNMENT_SIZE;
  if ((flags & HAS_BORDER) !== 0) at += BORDER_SIZE;
  let ground: string | null = PAPER;
  if ((flags & HAS_PATTERN) !== 0) {
    const pattern = record.getUint32(at, true);
    // Of one colour, the ground is the second of the two.
    const isPlain = (flags & KEEPS_PATTERN) !== 0 || ((pattern >>> 10) & 0x3f) <= ONE_COLOR;
    if (!isPlain) ground = null;
    else if ((flags & KEEPS_GROUND) === 0) ground = colors.of((pattern >>> 23) & 0x7f);
  }
  return lookOf({ isStruck, color }, ground) === null ? numberFormat : null;
}

/** A number that is all there is in a formula; NaN for any other formula. */
function numberAt(record: DataView, at: number, size: number): number {
  if (size === 3 && record.getUint8(at) === WHOLE_NUMBER) return record.getUint16(at + 1, true);
  return size === 9 && record.getUint8(at) === NUMBER ? record.getFloat64(at + 1, true) : NaN;
}

/** Count of letters, one byte or two for each, and the letters. */
function textAt(record: DataView, at: number): string {
  const isWide = (record.getUint8(at + 2) & 1) !== 0;
  return String.fromCharCode(
    ...Array.from({ length: record.getUint16(at, true) }, (_, place) =>
      isWide ? record.getUint16(at + 3 + 2 * place, true) : record.getUint8(at + 3 + place),
    ),
  );
}
