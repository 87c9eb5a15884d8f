import type { Indicator } from '../../../catalogue/Catalogue';
import { stretchBound } from '../../../catalogue/stretchBound';
import type { Words } from '../../../words/shape/Words';
import type { Outcome } from '../../../compilation/model/CityReport';
import { quoteText } from '../../../kernel/quoteText';

/**
 * The result in words as a live formula, without the leading `=`; it says what `outcomeOf` decides.
 * @param value address of the city's figure
 * @param target the target as an operand, see `targetOperand`
 */
export function outcomeFormula(
  value: string,
  target: string,
  { target: goal, direction }: Pick<Indicator, 'target' | 'direction'>,
  decimals: number,
  words: Words['outcomes'],
): string {
  const shown = `ROUND(${value},${String(decimals)})`;
  const word = (outcome: Outcome): string => quoteText(words[outcome]);
  const against = (low: string, high: string, better: 'up' | 'down'): string => {
    const [below, above]: readonly [Outcome, Outcome] =
      better === 'up' ? ['notMet', 'exceeded'] : ['exceeded', 'notMet'];
    return `IF(${shown}<${low},${word(below)},IF(${shown}<=${high},${word('met')},${word(above)}))`;
  };
  const judged = ((): string => {
    switch (goal.kind) {
      case 'atLeast':
        return against(target, target, 'up');
      case 'greaterThan':
        return `IF(${shown}>${target},${word('met')},${word('notMet')})`;
      case 'lessThan':
        return `IF(${shown}<${target},${word('met')},${word('notMet')})`;
      case 'maintain':
        return against(target, target, direction);
      case 'qualitative':
        return `IF(${shown}>=1,${word('met')},${word('notMet')})`;
      case 'atMost':
      case 'rankAtMost':
        return against(target, target, 'down');
      case 'approximately': {
        // Rounded, as the difference of two decimals has a binary tail.
        const tolerance = String(goal.tolerance);
        return against(`ROUND(${target}-${tolerance},10)`, `ROUND(${target}+${tolerance},10)`, direction);
      }
      case 'range':
        return against(String(goal.min), String(goal.max), direction);
    }
  })();
  return `IF(ISNUMBER(${value}),${judged},${word('noData')})`;
}

/** A condition that is true if the figure, which must be a number, reaches the stretch target; null without one. */
export function stretchCondition(value: string, goal: Indicator['target'], decimals: number): string | null {
  const stretch = stretchBound(goal);
  if (stretch === null) return null;
  return `ROUND(${value},${String(decimals)})${stretch.better === 'down' ? '<=' : '>='}${String(stretch.value)}`;
}
