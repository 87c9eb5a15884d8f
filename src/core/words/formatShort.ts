import { formatNumber } from '../numbers/formatNumber';

/** Decimals beyond these say nothing to a reader, unless the number is all decimals. */
const DECIMALS = 4;
const DECIMALS_OF_SMALL = 10;

/** A number in a sentence: with the decimals that it has, as far as they matter; `∞` for what no double can hold. */
export function formatShort(value: number, language: 'vi' | 'en'): string {
  if (!Number.isFinite(value)) return '∞';
  const decimals = value !== 0 && Math.abs(value) < 0.001 ? DECIMALS_OF_SMALL : DECIMALS;
  return formatNumber(value, { decimals, language, trim: true });
}
