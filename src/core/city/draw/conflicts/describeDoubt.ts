import type { Indicator } from '../../../catalogue/Catalogue';
import type { LimitedPart } from '../../../catalogue/limitsOf';
import type { FigureDoubt } from '../../../compilation/model/FigureDoubt';
import { inputScope } from '../../../form/contract/inputScope';
import { formatShort } from '../../../words/formatShort';
import { inUnit } from '../../../words/inUnit';
import type { Words } from '../../../words/shape/Words';

/** Why a figure needs a decision, without a full stop: which of its numbers, what it is, and which limit it passes. */
export function describeDoubt(doubt: FigureDoubt, indicator: Indicator, words: Words): string {
  const { doubts, parts } = words.campaign.conflicts;
  const number = (value: number): string => formatShort(value, words.language);
  const amount = (value: number, part: LimitedPart): string =>
    inUnit(number(value), words.unitOfMeasure(inputScope(indicator, part).unitOfMeasure));
  switch (doubt.kind) {
    case 'limit': {
      const { part, value, ofCity, min, max } = doubt;
      const bounds = [min, max].map((bound) => (bound === null ? null : number(bound)));
      return doubts.limit(parts[part], amount(value, part), ofCity, bounds[0] ?? null, bounds[1] ?? null);
    }
    case 'aboveCity':
      return doubts.aboveCity(parts[doubt.part], amount(doubt.value, doubt.part), number(doubt.city));
    case 'leverage':
      return doubts.leverage(parts[doubt.part], number(Math.round(doubt.share * 10) / 10));
    case 'outlier':
      return doubts.outlier(parts[doubt.part], amount(doubt.value, doubt.part), number(doubt.median));
    case 'fell':
      return doubts.fell(amount(doubt.value, 'value'), number(doubt.previous), words.period(doubt.period));
  }
}
