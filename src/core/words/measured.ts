import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import { inUnit } from './inUnit';
import type { Words } from './shape/Words';

/** A value with its unit of measure as people write it: 13,5% · hạng 6 · 52 tỷ USD; an index stands alone. */
export function measured(value: string, indicator: Indicator, catalogue: Catalogue, words: Words): string {
  const { name, unsaid } = unitOfMeasureOf(catalogue, indicator);
  if (unsaid === true) return value;
  if (name === '%') return value + name;
  const unit = words.unitOfMeasure(name);
  return indicator.target.kind === 'rankAtMost' ? `${unit} ${value}` : inUnit(value, unit);
}
