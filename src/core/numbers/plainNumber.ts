import type { UnitOfMeasure } from '../catalogue/Catalogue';
import { readNumber } from './readNumber';

const PLAIN: UnitOfMeasure = { name: '', decimals: 6, threeDigits: 'decimal', aliases: [], confusedWith: [] };

/**
 * A small number as somebody typed it as text, as into settings, points or a plan: three digits behind a mark are decimals,
 * unless the unit of measure says else. Null for what is no number.
 */
export function plainNumber(text: string, unitOfMeasure = PLAIN): number | null {
  const hardRange = { min: null, max: null };
  const reading = readNumber(text, { unitOfMeasure, wholeNumber: false, hardRange, expected: null });
  return reading.kind === 'number' ? reading.value : null;
}
