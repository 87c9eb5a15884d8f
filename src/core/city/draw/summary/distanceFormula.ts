import type { Indicator } from '../../../catalogue/Catalogue';
import { percentBase } from '../../../catalogue/percentBase';
import type { Period } from '../../../catalogue/Period';
import { ALL_DIGITS } from '../../../compilation/aggregate/judgedDigits';
import { distanceKindIn } from '../../../compilation/aggregate/distanceOf';
import { roundedPointsFormula } from '../../../numbers/pointsDigits';
import { quoteText } from '../../../kernel/quoteText';
import type { Words } from '../../../words/shape/Words';

/**
 * How far a figure is from its target, as a live formula without the leading `=`; it says what `distanceOf` decides.
 * Null where there is nothing to be measured.
 * @param value address of the city's figure
 * @param target the target as an operand, see `targetOperand`
 */
export function distanceFormula(
  value: string,
  target: string,
  indicator: Indicator,
  { period, decimals, words }: { readonly period: Period; readonly decimals: number; readonly words: Words },
): string | null {
  const goal = indicator.target;
  const kind = distanceKindIn(indicator, period);
  const judged = `ROUND(${value},${String(decimals)})`;
  const ifNumber = (formula: string): string => `IF(ISNUMBER(${value}),${formula},"")`;
  switch (kind) {
    case null:
      return null;
    case 'places':
      return ifNumber(`${target}-${judged}`);
    case 'points':
      return ifNumber(roundedPointsFormula(`ROUND(${judged}-${target},${String(ALL_DIGITS)})`));
    case 'range': {
      if (goal.kind !== 'range') return null;
      const { below, inside, above } = words.distances.range;
      const within = `IF(${judged}<=${String(goal.max)},${quoteText(inside)},${quoteText(above)})`;
      return ifNumber(`IF(${judged}<${String(goal.min)},${quoteText(below)},${within})`);
    }
    case 'percent': {
      const base = goal.kind === 'range' ? String(percentBase(goal)) : target;
      const percent = `${judged}/${base}*100`;
      const floored = `IF(AND(${judged}<${base},ROUND(${percent},1)>=100),99.9,${percent})`;
      return ifNumber(goal.kind === 'greaterThan' ? `IF(${judged}=${base},"",${floored})` : floored);
    }
  }
}
