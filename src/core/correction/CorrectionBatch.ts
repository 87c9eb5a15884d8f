import type { Correction, FindingCode } from '../validation/Finding';

/** A change of one cell, with what it mends. */
export interface CorrectionStep {
  /** Null if it was not a finding that asked for it. */
  readonly code: FindingCode | null;
  readonly indicator: string | null;
  readonly correction: Correction;
  /** The formula that stood in the cell, without `=`, so that it can be put back. */
  readonly formulaBefore: string | null;
}

/** Changes that are made with one click and shown before it, each with the content before (`from`) and after (`to`). */
export interface CorrectionBatch {
  readonly steps: readonly CorrectionStep[];
  /** Findings of the kind that are not in it: they have several corrections, between which only the user can choose. */
  readonly undecided: number;
}
