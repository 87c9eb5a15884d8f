import type { Campaign } from '../../compilation/model/Campaign';
import { finish } from '../../kernel/finish';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { Words } from '../../words/shape/Words';
import { drawCity } from './drawCity';

/** The city workbook (`drawCity`), drawn in one go. */
export function cityWorkbook(campaign: Campaign, words: Words): DrawnWorkbook {
  return finish(drawCity(campaign, words));
}
