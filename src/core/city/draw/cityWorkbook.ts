import type { Campaign } from '../../compilation/model/Campaign';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { Words } from '../../words/shape/Words';
import { drawCity } from './drawCity';

/** The city workbook (`drawCity`), drawn in one go. */
export function cityWorkbook(campaign: Campaign, words: Words): DrawnWorkbook {
  const drawing = drawCity(campaign, words);
  for (;;) {
    const step = drawing.next();
    if (step.done === true) return step.value;
  }
}
