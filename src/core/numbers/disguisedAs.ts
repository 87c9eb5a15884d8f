import { isPercentUnit } from './isPercentUnit';
import type { NumberContext } from './NumberContext';
import type { UnreadableReason } from './NumberReading';
import { readNumber } from './readNumber';
import { shownByFormat } from './shownByFormat';

/** The sign by which accounting formats show zero, or a dash behind which nothing is; a currency may follow. */
const DASH = /^[-‐–—]\D*$/;

/**
 * What a cell shows where its number format makes something else of the number than what is stored: other digits or
 * another unit of measure put beside it, a sign taken away, a text or nothing in its place. Null where the cell shows its
 * number; that formats round is no matter here.
 *
 * @param format the number format code, null for General
 * @param context the row that the cell stands in; null where no unit of measure is asked for
 */
export function disguisedAs(value: number, format: string | null, context: NumberContext | null): string | null {
  // Nothing but places for digits: the usual case.
  if (format === null || !/[^0#?.,%]/.test(format)) return hidesZero(value, format) ? '' : null;
  const { before, behind, digits, zero, unsigned, colored, parted } = shownByFormat(format, value);
  if (!digits || (value === 0 && !zero)) {
    const text = (before + behind).trim();
    return value === 0 && DASH.test(text) ? null : text;
  }
  if (parted !== null && !isGrouped(parted, value)) return `${value < 0 ? '-' : ''}${before}${parted}`.trim();
  const size = plain(Math.abs(value));
  const sign = value < 0 && !unsigned ? '-' : '';
  const shown = `${sign}${before}${size}${behind}`.trim();
  if (unsigned) return colored || /[-−(]/.test(before) ? null : shown;
  if (before.trim() === '' && behind.trim() === '') return null;
  if (/[-−]\s*$/.test(before) || /\d[.,\s]*$/.test(before) || /^[.,\s^]*\d/.test(behind)) return shown;
  return context !== null && saysOther(sign + before + inOneReading(size) + behind, value, context) ? shown : null;
}

/** `#,###` and `???` show nothing for zero. */
function hidesZero(value: number, format: string | null): boolean {
  return value === 0 && format !== null && /^[#?,.]+$/.test(format);
}

/** Texts among the digits only part thousands: `1.234` by `#"."##0`. */
function isGrouped(parted: string, value: number): boolean {
  const size = String(Math.round(Math.abs(value)));
  return /^\d{1,3}([.,\s'’]\d{3})*$/.test(parted) && parted.replace(/\D/g, '') === size;
}

/** Why what a cell shows is no number of its row. Unknown words and signs may be another unit of measure (`€`, `M`). */
const OTHER: ReadonlySet<UnreadableReason> = new Set([
  'tooLong',
  'words',
  'symbols',
  'foreignUnit',
  'bound',
  'twoNumbers',
  'fraction',
  'change',
  'brackets',
  'roundedExponent',
]);

/** With the texts beside it the number would not be read as that number of its row, had it been typed so. */
function saysOther(shown: string, value: number, context: NumberContext): boolean {
  const reading = readNumber(shown, { ...context, expected: null });
  switch (reading.kind) {
    case 'otherUnit':
    case 'range':
    case 'state':
      return true;
    case 'ambiguous':
      return reading.reason === 'brackets' || reading.reason === 'decrease';
    case 'number':
      return reading.value !== value || reading.notes.some(({ kind }) => kind === 'bound');
    case 'unreadable':
      return (
        OTHER.has(reading.reason) || (reading.reason === 'percentElsewhere' && !isPercentUnit(context.unitOfMeasure))
      );
    default:
      return false;
  }
}

/** Three digits behind a comma could be thousands. */
const inOneReading = (size: string): string => size.replace(/,\d{3}$/, '$&0');

/** Digits with a comma for decimals, as they are written in Vietnamese, without groups, of which two could be meant. */
function plain(size: number): string {
  return String(size).replace('.', ',');
}
