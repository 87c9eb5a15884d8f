import { formatNumber } from '../numbers/formatNumber';
import type { ReadFigure } from '../planning/PlanReading';
import type { Words } from './shape/Words';

/** A target as it was read from a list: “ít nhất 95 % (phấn đấu 97)”. */
export function readTargetText(figure: ReadFigure, words: Words): string {
  const own = words.cli.planReading;
  const number = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value, { decimals: 6, language: words.language, trim: true });
  const goal = figure.min === undefined ? number(figure.value) : `${number(figure.min)} – ${number(figure.max)}`;
  const stretched =
    figure.stretchMin === undefined
      ? number(figure.stretch)
      : `${number(figure.stretchMin)} – ${number(figure.stretchMax)}`;
  return [
    figure.part ? `(${own.part})` : '',
    figure.change === undefined ? '' : own.changes[figure.change],
    own.kinds[figure.targetKind],
    goal,
    unitOf(figure),
    stretched === '' ? '' : `(${own.stretch} ${stretched})`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** A change by percentage points is said to be one, as “%” alone may be percent of the rate. */
function unitOf({ unitOfMeasure, change }: ReadFigure): string {
  const isPoints = change === 'pointIncrease' || change === 'pointDecrease';
  return isPoints && unitOfMeasure === '%' ? 'điểm %' : (unitOfMeasure ?? '');
}
