import { ratioFormula } from '../form/contract/ratioFormula';
import type { Correction } from './Finding';
import type { FormRow } from './FormRows';
import { ratioOf } from './ratioOf';

/** The correction that puts the ratio's live formula back; none if one of its parts was not found. */
export function restoreFormula(row: FormRow, cell: string | null): readonly Correction[] {
  const { indicator, numerator, denominator, value } = row;
  const top = numerator?.cell ?? null;
  const bottom = denominator?.cell ?? null;
  if (indicator.method.kind !== 'ratio' || cell === null || top === null || bottom === null) return [];
  const formula = ratioFormula(top, bottom, indicator.method.scale);
  return [{ sheet: row.sheet, cell, from: value?.raw ?? null, to: ratioOf(row) ?? '', formula }];
}
