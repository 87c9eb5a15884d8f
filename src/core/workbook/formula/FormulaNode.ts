import type { FormulaValue } from './FormulaValue';

/** The first and the last cell of a block, of a sheet if one is named; addresses as they are written. */
export interface Cells {
  readonly sheet: string | null;
  readonly first: string;
  readonly last: string;
}

/** A part of a formula as it is written. */
export type FormulaNode =
  | { readonly kind: 'literal'; readonly value: FormulaValue }
  | { readonly kind: 'cells'; readonly cells: Cells }
  /** With the signs before it and the percent signs behind it. */
  | { readonly kind: 'signed'; readonly of: FormulaNode; readonly minus: number; readonly percents: number }
  /** Operators that bind alike, which are worked off from the left. */
  | { readonly kind: 'chain'; readonly first: FormulaNode; readonly rest: readonly Link[] }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly FormulaNode[] }
  /** Nothing between two commas. */
  | { readonly kind: 'left out' }
  /** A name that somebody defined, or whole columns: how much that is, is not known. */
  | { readonly kind: 'name' };

export interface Link {
  readonly sign: string;
  readonly node: FormulaNode;
}
