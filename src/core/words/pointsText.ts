import { formatNumber } from '../numbers/formatNumber';
import { formatShort } from './formatShort';

/** Percentage points in a sentence: two digits behind the mark, and those that it has where it is small. */
export function pointsText(value: number, language: 'vi' | 'en'): string {
  return Math.abs(value) < 0.05
    ? formatShort(value, language)
    : formatNumber(value, { decimals: 2, language, trim: true });
}
