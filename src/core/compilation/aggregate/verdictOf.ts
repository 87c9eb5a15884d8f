import type { Indicator } from '../../catalogue/Catalogue';
import { monthsCovered, type Period } from '../../catalogue/Period';
import type { CityFigure, Outcome } from '../model/CityReport';
import type { Judgement } from '../model/Judgement';
import { outcomeOf } from './outcomeOf';

/** What a verdict rests on besides the figure itself. */
export interface Evidence extends Pick<CityFigure, 'counts' | 'contributors' | 'expected' | 'unproven'> {
  readonly period: Period;
  readonly judgement: Judgement;
  /** See `judgedDigits`. */
  readonly decimals: number;
}

/**
 * What may be said of a city figure. An amount that adds up over the year is not judged before the year is over. A
 * figure of fewer units than the settings ask for is judged only as far as it is proven: a sum can but grow, so what it
 * has reached stays reached, and what it has not may be with the units that are missing; a ratio proves nothing. Nor
 * does a number that is beyond what is likely while nobody has decided about it.
 */
export function verdictOf(value: number | null, indicator: Indicator, evidence: Evidence): Outcome {
  if (value === null) return 'noData';
  if (isInProgress(indicator, evidence.period)) return 'inProgress';
  if (evidence.unproven) return 'insufficient';
  const outcome = outcomeOf(value, indicator, evidence.decimals);
  return isCovered(indicator, evidence) || isProven(outcome, indicator) ? outcome : 'insufficient';
}

/** True for an amount that adds up from the year's start while the year is not over. */
export function isInProgress({ accumulates }: Indicator, period: Period): boolean {
  return accumulates && monthsCovered(period) < 12;
}

/** The outcomes that a partial sum proves; none for a ratio, and for a sum whose parts may be below zero. */
export function provenBy({ method, direction, hardRange }: Indicator): readonly Outcome[] {
  if (method.kind !== 'sum' || hardRange.min === null || hardRange.min < 0) return [];
  return direction === 'up' ? ['exceeded', 'met'] : ['notMet'];
}

/** From which share of the expected units on, in percent, the figure is judged. */
export function leastShareOf({ method }: Indicator, judgement: Judgement): number {
  return method.kind === 'ratio' ? judgement.leastShareOfRatio : judgement.leastShareOfSum;
}

function isProven(outcome: Outcome, indicator: Indicator): boolean {
  return provenBy(indicator).includes(outcome);
}

function isCovered(indicator: Indicator, { counts, contributors, expected, judgement }: Evidence): boolean {
  return counts === 'lead' || contributors * 100 >= leastShareOf(indicator, judgement) * expected;
}
