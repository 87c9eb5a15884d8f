import { CellIndex } from '../../workbook/CellIndex';
import type { RawSheet } from '../../workbook/RawWorkbook';
import { resultOf } from '../../workbook/resultOf';
import type { Entry, OutdatedFigure } from './Submission';

/** As far as the result of a formula may be from what is computed, of its size. */
const NOISE = 1e-9;

/**
 * Figures whose formulas no longer give what is stored, as after cells were changed by a program that does not compute: what
 * calculates only with cells of the form is computed anew. The form's own formulas are held against their parts instead.
 */
export function outdatedFigures(sheet: RawSheet, entries: readonly Entry[]): readonly OutdatedFigure[] {
  const computed = entries.filter(
    ({ formula, raw }) => formula !== null && isPlain(formula) && typeof raw === 'number',
  );
  if (computed.length === 0) return [];
  const cells = new CellIndex(sheet);
  return computed.flatMap(({ indicator, part, cell, formula, raw }) => {
    const result = resultOf(formula ?? '', cells);
    const stored = Number(raw);
    if (cell === null || result === null || isNear(result, stored)) return [];
    return [{ indicator, part, cell, formula: formula ?? '', stored, result }];
  });
}

/** Conditions, of which a form has many, are none of those that only calculate. */
const isPlain = (formula: string): boolean => !formula.startsWith('IF(');

const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= NOISE * Math.max(1, Math.abs(one), Math.abs(other));
