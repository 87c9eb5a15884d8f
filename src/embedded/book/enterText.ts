import { dayInVietNam } from '../../core/kernel/dayInVietNam';
import type { Culture } from './Culture';

/** What a cell holds after a text was typed into it. */
export type Entered =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly forced: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `format` is the number format that Excel gives to a cell that had none. */
  | { readonly kind: 'number'; readonly value: number; readonly format: string | null };

const DAY = 86_400_000;
/** Serial number 0 of the 1900 date system, for dates from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Reads a typed text as Excel does: `=` starts a formula, `'` forces text, then booleans, numbers (with grouping,
 * sign, brackets, percent, exponent) and dates of the culture; what is none of these stays text.
 *
 * @param text what was typed
 * @param culture separators and date order of the user
 * @param format number format of the cell; in a text cell (`@`) everything stays text
 */
export function enterText(text: string, culture: Culture, format: string): Entered {
  if (text === '') {
    return { kind: 'empty' };
  }
  if (text.startsWith("'")) {
    return { kind: 'text', text: text.slice(1), forced: true };
  }
  if (format === '@') {
    return { kind: 'text', text, forced: false };
  }
  if (text.startsWith('=') && text.length > 1) {
    return { kind: 'formula', formula: text };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { kind: 'boolean', value: trimmed.toLowerCase() === 'true' };
  }
  return enterNumber(trimmed, culture, format) ?? enterDate(trimmed, culture) ?? { kind: 'text', text, forced: false };
}

function enterNumber(text: string, culture: Culture, format: string): Entered | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const unsigned = bracketed ? (bracketed[1] ?? '') : text;
  const match = /^([+-]?)(.*?)\s*(%?)$/.exec(unsigned.trim());
  const digits = match?.[2]?.trim() ?? '';
  const plain = plainNumber(digits, culture);
  if (plain === null || (bracketed && match?.[1])) {
    return null;
  }
  const percent = match?.[3] === '%';
  const inPercentCell = format.includes('%');
  const sign = match?.[1] === '-' || bracketed ? -1 : 1;
  // Dividing keeps 95% at 0.95 where multiplying by 0.01 would not.
  const value = (sign * plain) / (percent || (inPercentCell && plain >= 1) ? 100 : 1);
  if (percent) {
    return { kind: 'number', value, format: digits.includes(culture.decimalSeparator) ? '0.00%' : '0%' };
  }
  if (/e/i.test(digits)) {
    return { kind: 'number', value, format: '0.00E+00' };
  }
  const grouped = digits.includes(culture.groupSeparator);
  const decimals = digits.includes(culture.decimalSeparator);
  return { kind: 'number', value, format: grouped ? (decimals ? '#,##0.00' : '#,##0') : null };
}

/** The number without sign and percent, or null. Groups count only where each after the first has three digits. */
function plainNumber(digits: string, culture: Culture): number | null {
  const group = `\\${culture.groupSeparator}`;
  const decimal = `\\${culture.decimalSeparator}`;
  const shape = new RegExp(`^(\\d+|\\d{1,3}(${group}\\d{3})+)?(${decimal}\\d*)?(e[+-]?\\d{1,3})?$`, 'i');
  if (!/\d/.test(digits) || !shape.test(digits)) {
    return null;
  }
  const value = Number(digits.replaceAll(culture.groupSeparator, '').replace(culture.decimalSeparator, '.'));
  return Number.isFinite(value) ? value : null;
}

function enterDate(text: string, culture: Culture): Entered | null {
  const match = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (!match) {
    return null;
  }
  const [first, second, third] = [Number(match[1]), Number(match[2]), match[3] ? Number(match[3]) : null];
  if (match[1]?.length === 4) {
    return third === null ? null : serial(first, second, third, culture.dateFormat);
  }
  const [day, month] = culture.dayFirst ? [first, second] : [second, first];
  if (third === null) {
    return serial(Number(dayInVietNam(Date.now()).slice(0, 4)), month, day, culture.dayFirst ? 'dd-mmm' : 'd-mmm');
  }
  return serial(third < 30 ? 2000 + third : third < 100 ? 1900 + third : third, month, day, culture.dateFormat);
}

function serial(year: number, month: number, day: number, format: string): Entered | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? { kind: 'number', value: (time - EPOCH) / DAY, format } : null;
}
