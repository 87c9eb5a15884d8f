/**
 * Whether a formula's stored result is what it comes to (ECMA-376 part 1, 18.2.2): `computed`; `zeroUnsure`, the workbook
 * is to be computed when it is opened, before which many programs store 0; `mayBeStale`, it is computed on request, at the
 * latest before it is saved; `unknown`, it was saved without being computed.
 */
export type FormulaResults = 'computed' | 'zeroUnsure' | 'mayBeStale' | 'unknown';

/** What a workbook says of when it is computed, in whatever format. */
interface Calculation {
  readonly isManual: boolean;
  readonly isComputedOnSave: boolean;
  /** It was saved while its formulas had still to be computed. */
  readonly isUncomputed: boolean;
  readonly isComputedOnLoad: boolean;
}

/** What the stored results of a workbook's formulas are worth. */
export function formulaResults(calculation: Calculation): FormulaResults {
  const { isManual, isComputedOnSave, isUncomputed, isComputedOnLoad } = calculation;
  if (isUncomputed || (isManual && !isComputedOnSave)) return 'unknown';
  if (isManual) return 'mayBeStale';
  return isComputedOnLoad ? 'zeroUnsure' : 'computed';
}
