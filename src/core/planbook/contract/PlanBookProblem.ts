import type { Severity } from '../../kernel/Severity';
import type { SeedProblemCode } from '../../catalogue/SeedProblem';

/**
 * Something wrong in a *Sổ kế hoạch*: where, what, and what it was found to be. An error keeps its plan from being
 * issued.
 */
export interface PlanBookProblem {
  readonly code: PlanBookProblemCode;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export type PlanBookProblemCode =
  | SeedProblemCode
  /** No table of that name is in the workbook. */
  | 'tableMissing'
  | 'columnMissing'
  /** A row that has one thing of the plan is gone. */
  | 'rowMissing'
  /** The table of figures has no row that begins an indicator. */
  | 'noIndicators'
  | 'cellMissing'
  | 'cellIsError'
  | 'notANumber'
  | 'notAWholeNumber'
  | 'outOfBounds'
  | 'notADate'
  | 'unknownChoice'
  | 'badCode'
  | 'textTooLong'
  | 'rowWithoutGroup'
  | 'unknownKey'
  | 'unknownSheet'
  | 'unknownList'
  | 'weightsDiffer'
  /** A row that belongs to what is not in the plan, or has no such rows. */
  | 'strayRow'
  /** A cell that the rest of its row does not ask for. */
  | 'notUsed'
  | 'undecided'
  /** An open question that leaves nothing to choose. */
  | 'fewChoices'
  | 'unknownOpenQuestion'
  /** A text names a year that has passed as if it were the plan's: left from the plan that this one was made from? */
  | 'otherYear';
