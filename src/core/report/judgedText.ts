import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { figureText } from '../city/draw/parts/figureText';
import { ALL_DIGITS, judgedDigits } from '../compilation/aggregate/judgedDigits';
import { outcomeOf } from '../compilation/aggregate/outcomeOf';
import type { Judgement } from '../compilation/model/Judgement';
import { roundHalfUp } from '../kernel/roundHalfUp';
import { formatNumber } from '../numbers/formatNumber';

/**
 * A city figure beside its result: with the digits of its unit of measure, unless so rounded it would say something else
 * against the target. Then with those on which it is judged (10,6 of 10,594999 where the plan writes 10,6), or with as many
 * more as show why (237,9996 where 238 is not reached).
 */
export function judgedText(
  value: number,
  indicator: Indicator,
  catalogue: Catalogue,
  judgement: Judgement,
  language: 'vi' | 'en',
): string {
  const { decimals: shown } = unitOfMeasureOf(catalogue, indicator);
  const judged = judgedDigits(indicator.target, judgement, shown);
  const result = outcomeOf(value, indicator, judged);
  const agrees = (digits: number): boolean => outcomeOf(roundHalfUp(value, digits), indicator, ALL_DIGITS) === result;
  if (agrees(shown)) return figureText(value, indicator, catalogue, language);
  const more = Array.from({ length: Math.max(0, judged - shown) }, (_, i) => shown + 1 + i);
  return formatNumber(value, { decimals: more.find(agrees) ?? judged, language, trim: true });
}
