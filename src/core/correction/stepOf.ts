import type { Submission } from '../form/read/Submission';
import type { Correction, Finding } from '../validation/Finding';
import type { CorrectionStep } from './CorrectionBatch';

/** A correction with what must be remembered to take it back. */
export function stepOf(submission: Submission, finding: Finding | null, correction: Correction): CorrectionStep {
  const isFormSheet = correction.sheet === submission.sheet;
  const entry = isFormSheet ? submission.entries.find(({ cell }) => cell === correction.cell) : undefined;
  return {
    code: finding?.code ?? null,
    indicator: finding?.indicator ?? entry?.indicator ?? null,
    correction,
    formulaBefore: entry?.formula ?? null,
  };
}
