import { formatNumber } from '../../../core/numbers/formatNumber';
import type { Words } from '../../../core/words/shape/Words';

/** A percentage without its sign, with one decimal if it has one. */
export function percentText(percent: number, { language }: Pick<Words, 'language'>): string {
  return formatNumber(percent, { decimals: 1, language, trim: true });
}
