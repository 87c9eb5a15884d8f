import type { Catalogue, Indicator } from '../../../catalogue/Catalogue';
import { targetDecimals } from '../../../catalogue/targetDecimals';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { formatNumber } from '../../../numbers/formatNumber';

/**
 * A figure as a sentence writes it: rounded to the decimals of its unit of measure, of which zeros at the end are shown
 * as far as the plan itself writes decimals: 103.166 beside the plan's 103.166, and 194.935,600 beside 194.935,654.
 */
export function figureText(value: number, indicator: Indicator, catalogue: Catalogue, language: 'vi' | 'en'): string {
  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  const trimmed = formatNumber(value, { decimals, language, trim: true });
  const needed = trimmed.split(language === 'vi' ? ',' : '.')[1]?.length ?? 0;
  return formatNumber(value, {
    decimals: Math.max(needed, Math.min(targetDecimals(indicator.target), decimals)),
    language,
  });
}
