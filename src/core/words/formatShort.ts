import { formatNumber } from '../numbers/formatNumber';

/** Decimals beyond these say nothing to a reader, unless the number is all decimals. */
const DECIMALS = 4;
const DECIMALS_OF_SMALL = 10;

/** From here on a double no longer has decimals, and a reader no longer counts the groups. */
const LONG = 1e15;

/**
 * A number in a sentence: with the decimals that it has, as far as they matter; one that is absurdly long with an
 * exponent, as Excel shows it; `∞` for what no double can hold.
 */
export function formatShort(value: number, language: 'vi' | 'en'): string {
  if (!Number.isFinite(value)) return '∞';
  if (Math.abs(value) >= LONG) {
    const [mantissa = '', exponent = ''] = value.toExponential(3).split('e');
    return `${formatNumber(Number(mantissa), { decimals: 3, language, trim: true })}E${exponent}`;
  }
  const decimals = value !== 0 && Math.abs(value) < 0.001 ? DECIMALS_OF_SMALL : DECIMALS;
  return formatNumber(value, { decimals, language, trim: true });
}
