import type { Submission } from '../form/read/Submission';
import type { Correction, Finding } from '../validation/Finding';
import type { CorrectionBatch } from './CorrectionBatch';
import { stepOf } from './stepOf';

/** The batch that makes one of a finding's corrections. */
export function batchOfOne(submission: Submission, finding: Finding, correction: Correction): CorrectionBatch {
  return { steps: [stepOf(submission, finding, correction)], undecided: 0 };
}
