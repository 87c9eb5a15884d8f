import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import type { Catalogue } from '../catalogue/Catalogue';
import type { Entry } from '../form/read/Submission';
import { numberFormatOf } from '../form/contract/numberFormatOf';
import type { Correction } from './Finding';
import type { FormRow } from './FormRows';
import { inputScope } from '../form/contract/inputScope';

/**
 * Corrections that put one of the given contents into an entry's cell, the likelier first; none if the cell was not
 * found. A number takes its row's number format along, as a text or percent format would spoil it again.
 */
export function correctionsTo(
  catalogue: Catalogue,
  row: FormRow,
  entry: Entry,
  contents: readonly (number | string)[],
): readonly Correction[] {
  const { cell, raw } = entry;
  if (cell === null) return [];
  const { decimals } = unitOfMeasureOf(catalogue, inputScope(row.indicator, entry.part));
  return [...new Set(contents)].map((to) => {
    const correction = { sheet: row.sheet, cell, from: raw, to };
    return typeof to === 'number' ? { ...correction, numberFormat: numberFormatOf(decimals) } : correction;
  });
}
