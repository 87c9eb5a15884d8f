import type { Indicator, Range } from '../../catalogue/Catalogue';
import type { EntryPart } from './EntryPart';

/** What a number cell of an indicator may hold. */
export interface InputScope {
  readonly unitOfMeasure: string;
  readonly wholeNumber: boolean;
  readonly hardRange: Range;
}

/** Numerator and denominator are amounts: never below zero, in their own unit of measure. */
export function inputScope(indicator: Indicator, part: EntryPart): InputScope {
  const { method } = indicator;
  if (method.kind === 'ratio' && (part === 'numerator' || part === 'denominator')) {
    const { unitOfMeasure, wholeNumber } = method[part];
    return { unitOfMeasure, wholeNumber, hardRange: { min: 0, max: null } };
  }
  const { unitOfMeasure, wholeNumber, hardRange } = indicator;
  return { unitOfMeasure, wholeNumber, hardRange };
}
