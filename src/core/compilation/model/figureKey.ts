import { conflictId } from './conflictId';
import type { FigureLine } from './CityReport';

type Figure = Pick<FigureLine, 'unit' | 'indicator' | 'value' | 'numerator' | 'denominator'>;

/**
 * Identity of a unit's figure with its numbers: `10525:15.1:900/990`. What an officer decides about it is not said of
 * other numbers that the unit may send later.
 */
export function figureKey(figure: Figure): string {
  return `${figure.unit}:${keyInUnit(figure)}`;
}

/** Identity of the conflict about it. */
export function doubtId(figure: Figure): string {
  return conflictId({ kind: 'doubtful', unit: figure.unit, key: keyInUnit(figure) });
}

function keyInUnit({ indicator, value, numerator, denominator }: Figure): string {
  const numbers = numerator === null && denominator === null ? [value] : [numerator, denominator];
  return `${indicator}:${numbers.map((each) => (each === null ? '' : String(each))).join('/')}`;
}
