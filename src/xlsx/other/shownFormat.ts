import { isPercentFormat } from '../../core/numbers/isPercentFormat';
import type { Filling } from './OdsFillings';

/** It may begin with its sign for decimals: `.5` by `#.##`. */
const NUMERAL = /(?:(?<![\p{L}\d.,])[.,])?\d[\d.,'’\s]*(?:E[+-]?\d+)?/giu;

/** Formats that show a number as it is. */
const PLAIN = /^(?:General|@|[0#?.,]*[0?][0#?.,]*)$/i;

/** What makes of a number beside it another one, or one of another unit of measure. */
const WORDS = /[\p{L}\p{Sc}\d%≥≤<>~±]/u;
/** Groups of thousands, also as in India. */
const GROUPS = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/;

/**
 * A number format for a cell of which the file says as a text what it shows: the given one where that text is the number,
 * rounded or grouped as it may be; one with the words beside it where there are such; else one that shows this text and
 * nothing else. The other library reads formats of `.ods` files in part only, and of several sections the usual one.
 *
 * @param shown the text, undefined where the file has none
 * @param isColored it is below zero, and has another colour than numbers above
 */
export function shownFormat(
  value: number,
  shown: string | undefined,
  format: string | null,
  isColored = false,
): string | null {
  // A fraction shows a number otherwise, and a column that is too narrow shows none.
  if (shown === undefined || /^\s*#+\s*$/.test(shown) || isFraction(shown, value)) return format;
  const size = Math.abs(value);
  // What is shown as a percentage is one, whatever the other library made of its format.
  if (shown.includes('%') && numeralIn(shown, size * 100) !== null) {
    if (isPercentFormat(format)) return format;
    // Of 0 both readings are the same: there a sign that is quoted in the format counts as words.
    if (size > 0 || format?.includes('%') !== true) return '0%';
  }
  const found = numeralIn(shown, size);
  if (found === null) return quoted(shown.trim());
  // The sign of a number below zero is no word; one that is taken away is said by a section of its own.
  const isBelow = value < 0;
  const [before = '', behind = ''] = found.map((words) => (isBelow ? words.replace(/[-−()]/g, '') : words));
  const section = [before, behind].map((words) => (words.trim() === '' ? '' : quoted(words))).join('0');
  if (isBelow && !/[-−(]/.test(shown)) return `0;${isColored ? '[Red]' : ''}${section}`;
  // It is the number alone, whatever the other library made of a format with several sections, or one that fills its cell.
  if (section === '0') return format === null || PLAIN.test(format) ? format : section;
  return WORDS.test(before + behind) ? section : format;
}

/** A fraction, perhaps with a whole number before it, that is as near to this number as it can be. */
function isFraction(shown: string, value: number): boolean {
  const [, sign, whole = '0', top, bottom] =
    /^\s*([-−(]?)\s*(?:(\d+)\s+)?(\d+)\s*\/\s*(\d+)\s*\)?\s*$/.exec(shown) ?? [];
  if (top === undefined || Number(bottom) === 0) return false;
  const size = Number(whole) + Number(top) / Number(bottom);
  return value < 0 === (sign !== '') && Math.abs(Math.abs(value) - size) <= 0.5 / Number(bottom);
}

/** A number format that shows a number in a cell that is filled with a digit. */
export const filledBy = ({ digit, isBehind }: Filling): string => (isBehind ? `0*${digit}` : `*${digit}0`);

/** A number format by which a text is shown as another one. */
export const textFormat = (shown: string): string => `;;;${quoted(shown)}`;

const quoted = (text: string): string => `"${text.replaceAll('"', '')}"`;

/** What stands before and behind a numeral that may be this number; null where there is none. */
function numeralIn(shown: string, size: number): readonly [before: string, behind: string] | null {
  for (const { 0: numeral, index } of shown.matchAll(NUMERAL))
    if (readings(numeral).some((reading) => fits(size, reading)))
      return [shown.slice(0, index), shown.slice(index + numeral.trimEnd().length)];
  return null;
}

interface Reading {
  readonly value: number;
  /** What its last digit counts. */
  readonly step: number;
}

/** What a numeral may say: its last sign divides decimals, or none does. */
function readings(numeral: string): Reading[] {
  const [digits = '', exponent = '0'] = numeral
    .replace(/[\s'’]/g, '')
    .replace(/[.,]+$/, '')
    .split(/E/i);
  const scale = 10 ** Number(exponent);
  const decimals = digits.length - 1 - Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const whole = Number(digits.replace(/[.,]/g, ''));
  const asDecimals = /[.,]/.test(digits) ? [10 ** -decimals] : [1];
  const steps = GROUPS.test(digits) ? [...asDecimals, 1] : asDecimals;
  return steps.map((step) => ({ value: whole * step * scale, step: step * scale }));
}

/** Half of the last digit is what rounding may take; a little more, as neither number is exact. */
function fits(size: number, { value, step }: Reading): boolean {
  return Math.abs(size - value) <= step * 0.5000001 + size * 1e-12;
}
