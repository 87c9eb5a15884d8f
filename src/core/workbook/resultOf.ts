import type { Computed } from './formula/Computed';
import { FormulaCells, type CellAt, type IsHiddenRow } from './formula/FormulaCells';
import { FormulaEvaluator } from './formula/FormulaEvaluator';
import type { FormulaValue } from './formula/FormulaValue';
import { GivesError } from './formula/GivesError';
import { NotPlain } from './formula/NotPlain';
import { parseFormula } from './formula/parseFormula';

/** What a formula gives: a number, or the text or error that its cell shows. */
export type FormulaResult = Computed | { readonly value: null; readonly shown: string };

/**
 * What a formula gives that only calculates with cells and what is written in it; null where that is not known for certain,
 * as it depends on a function, a setting or the program.
 *
 * @param formula without `=`
 * @param isHiddenRow by default any row may be hidden
 */
export function resultOf(formula: string, cellAt: CellAt, isHiddenRow: IsHiddenRow = () => true): FormulaResult | null {
  try {
    return asShown(new FormulaEvaluator(new FormulaCells(cellAt, isHiddenRow)).value(parseFormula(formula)));
  } catch (error) {
    if (error instanceof GivesError) return { value: null, shown: error.code };
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

function asShown(result: FormulaValue): FormulaResult | null {
  switch (result.kind) {
    case 'text':
      return { value: null, shown: result.text };
    case 'truth':
      return null;
    case 'blank':
      return { value: 0, noise: 0 };
    case 'number':
      // There is but one zero.
      return { value: result.number.value + 0, noise: result.number.noise };
  }
}
