import type { Block } from './FormulaCells';
import type { FormulaValue } from './FormulaValue';

/** What a function is given at one place; nothing of it is looked at before it is asked for. */
export interface Given {
  /** What it gives; of a block that would be several values, which is not known. */
  value(): FormulaValue;
  /** The cells that it names; null where it is none as such. */
  block(): Block | null;
  /** Whether a row of these cells is hidden, or may be. */
  hasHiddenRow(): boolean;
  readonly isLeftOut: boolean;
}
