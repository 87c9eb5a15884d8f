import { formatNumber } from '../numbers/formatNumber';
import { pointsDigits } from '../numbers/pointsDigits';

/** Percentage points in a sentence: two digits behind the mark, and those that it has where it is small. */
export function pointsText(value: number, language: 'vi' | 'en'): string {
  return formatNumber(value, { decimals: pointsDigits(value), language, trim: true });
}
