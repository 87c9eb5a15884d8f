import { isPercentFormat } from '../../core/numbers/isPercentFormat';

const NUMERAL = /\d[\d.,'’\s]*(?:E[+-]?\d+)?/gi;

/**
 * A number format for a cell of which the file says as a text what it shows: the given one where that text has the number
 * in it, rounded or grouped as it may be, else one that shows this text and nothing else. The other library reads formats
 * of `.ods` files in part only.
 *
 * @param shown the text, undefined where the file has none
 */
export function shownFormat(value: number, shown: string | undefined, format: string | null): string | null {
  // A fraction shows a number otherwise, and a column that is too narrow shows none.
  if (shown === undefined || /[/#]/.test(shown)) return format;
  const size = shown.includes('%') ? Math.abs(value) * 100 : Math.abs(value);
  const isIn = [...shown.matchAll(NUMERAL)].some(([numeral]) =>
    readings(numeral).some((reading) => fits(size, reading)),
  );
  if (!isIn) return `"${shown.trim().replaceAll('"', '')}"`;
  // What is shown as a percentage is one, whatever the other library made of its format.
  return shown.includes('%') && !isPercentFormat(format) ? '0%' : format;
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
  const steps = /[.,]/.test(digits) ? [10 ** -decimals, 1] : [1];
  return steps.map((step) => ({ value: whole * step * scale, step: step * scale }));
}

/** Half of the last digit is what rounding may take; a little more, as neither number is exact. */
function fits(size: number, { value, step }: Reading): boolean {
  return Math.abs(size - value) <= step * 0.5000001 + size * 1e-12;
}
