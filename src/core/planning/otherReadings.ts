import type { ChangeKind } from '../catalogue/Catalogue';
import { capital } from './capital';
import { changeKindOf } from './changeKindOf';
import type { QuestionCode, ReadFigure } from './PlanReading';

/**
 * What else a figure may mean where it is asked about, as the figure would then be. None where only the officer's own
 * words can answer, as for a unit of measure that is not given.
 */
export function otherReadings(figure: ReadFigure, code: QuestionCode): readonly ReadFigure[] {
  const { value, change, alsoValue } = figure;
  const otherChange = change === undefined ? undefined : PERCENT_AND_POINTS[change];
  switch (code) {
    case 'percentOfRate':
      return otherChange === undefined ? [] : [{ ...figure, change: otherChange }];
    case 'vagueBound':
      return otherBounds(figure);
    case 'estimate':
      return figure.targetKind === 'approximately' ? otherBounds(figure) : [];
    case 'lessIsBetter':
    case 'shares':
      return [turned(figure)];
    case 'times':
      return change === 'times' && value !== undefined ? [{ ...figure, value: value + 1 }] : [];
    case 'threeDigits':
      return value === undefined ? [] : [{ ...figure, value: value >= 1000 ? value / 1000 : Math.round(value * 1000) }];
    case 'levelOrChange':
      return [change === undefined ? asChange(figure) : asLevel(figure)];
    case 'none':
      return figure.targetKind === 'qualitative'
        ? [{ ...figure, targetKind: 'atMost', direction: 'down', value: 0 }]
        : [{ ...withoutValue(figure), targetKind: 'qualitative' }];
    case 'maintainedBound':
      return value === undefined ? [] : [{ ...figure, targetKind: 'maintain' }];
    case 'stretchNotBeyond':
      return [withoutStretch(figure)];
    case 'whichNumber':
      return alsoValue === undefined
        ? []
        : [{ ...figure, value: alsoValue.value, unitOfMeasure: alsoValue.unitOfMeasure ?? figure.unitOfMeasure }];
    default:
      return [];
  }
}

const PERCENT_AND_POINTS: Readonly<Partial<Record<ChangeKind, ChangeKind>>> = {
  percentIncrease: 'pointIncrease',
  percentDecrease: 'pointDecrease',
  pointIncrease: 'percentIncrease',
  pointDecrease: 'percentDecrease',
};

/** “khoảng” is a bound, or a bound is “khoảng”; a range is bounded on the better side alone. */
function otherBounds(figure: ReadFigure): readonly ReadFigure[] {
  const { targetKind, direction, min, max } = figure;
  const bound = direction === 'up' ? 'atLeast' : 'atMost';
  if (min !== undefined && max !== undefined) {
    return [{ ...withoutBounds(figure), targetKind: bound, value: direction === 'up' ? min : max }];
  }
  return [{ ...figure, targetKind: targetKind === 'approximately' ? bound : 'approximately' }];
}

const TURNED: Readonly<Partial<Record<ReadFigure['targetKind'], ReadFigure['targetKind']>>> = {
  atLeast: 'atMost',
  atMost: 'atLeast',
  greaterThan: 'lessThan',
  lessThan: 'greaterThan',
};

/** More is better instead of less, or the other way round. */
function turned(figure: ReadFigure): ReadFigure {
  const targetKind = TURNED[figure.targetKind] ?? figure.targetKind;
  return { ...figure, targetKind, direction: figure.direction === 'up' ? 'down' : 'up' };
}

function asChange(figure: ReadFigure): ReadFigure {
  const moves = /(?<!\p{L})(?:giảm|hạ)(?!\p{L})/iu.test(figure.words) ? 'decrease' : 'increase';
  const change = changeKindOf(moves, figure.unitOfMeasure, figure.label);
  const name = figure.label.charAt(0).toLowerCase() + figure.label.slice(1);
  const label = `${moves === 'increase' ? 'Mức tăng' : 'Mức giảm'} ${name}`;
  return { ...figure, label, change, direction: 'up', targetKind: 'atLeast' };
}

function asLevel(figure: ReadFigure): ReadFigure {
  const name = figure.label.replace(/^Mức (?:tăng|giảm)\s+/u, '');
  return { ...withoutChange(figure), label: capital(name) };
}

/** A figure of which something is taken away. */
type OpenFigure = { -readonly [K in keyof ReadFigure]: ReadFigure[K] };

function withoutBounds(figure: ReadFigure): ReadFigure {
  const rest: OpenFigure = { ...figure };
  delete rest.min;
  delete rest.max;
  return rest;
}

function withoutStretch(figure: ReadFigure): ReadFigure {
  const rest: OpenFigure = { ...figure };
  delete rest.stretch;
  delete rest.stretchMin;
  delete rest.stretchMax;
  return rest;
}

function withoutValue(figure: ReadFigure): ReadFigure {
  const rest: OpenFigure = { ...figure };
  delete rest.value;
  return rest;
}

function withoutChange(figure: ReadFigure): ReadFigure {
  const rest: OpenFigure = { ...figure };
  delete rest.change;
  return rest;
}
