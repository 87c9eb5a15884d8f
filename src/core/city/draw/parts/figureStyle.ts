import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { unitOfMeasureOf } from '../../../catalogue/unitOfMeasureOf';
import { figureStyleName } from './cityStyles';

/** Name of the city workbook's style for a figure, with the decimals of its unit of measure. */
export function figureStyle(indicator: string, catalogue: Catalogue): string {
  const known = findIndicator(catalogue, indicator);
  return figureStyleName('figure', known ? unitOfMeasureOf(catalogue, known).decimals : 0);
}
