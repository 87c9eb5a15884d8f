import type { Catalogue, Indicator } from '../../../core/catalogue/Catalogue';
import { unitOfMeasureOf } from '../../../core/catalogue/unitOfMeasureOf';
import { formatNumber } from '../../../core/numbers/formatNumber';
import { measured } from '../../../core/words/measured';
import type { Words } from '../../../core/words/shape/Words';

/** A figure as the city workbook shows it: with the decimals of its unit of measure, and that unit. */
export function figureText(value: number, indicator: Indicator, catalogue: Catalogue, words: Words): string {
  const { decimals } = unitOfMeasureOf(catalogue, indicator);
  return measured(formatNumber(value, { decimals, language: words.language }), indicator, catalogue, words);
}
