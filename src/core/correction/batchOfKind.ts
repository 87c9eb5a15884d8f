import type { Submission } from '../form/read/Submission';
import type { Finding, FindingCode } from '../validation/Finding';
import type { CorrectionBatch, CorrectionStep } from './CorrectionBatch';
import { stepOf } from './stepOf';

/**
 * The batch that mends all findings of one kind. Only what has a single correction goes into it: of several readings
 * none is taken for the user. A cell is changed once.
 */
export function batchOfKind(submission: Submission, findings: readonly Finding[], code: FindingCode): CorrectionBatch {
  const steps: CorrectionStep[] = [];
  const cells = new Set<string>();
  let undecided = 0;
  for (const finding of findings) {
    if (finding.code !== code) continue;
    const [correction, other] = finding.corrections;
    if (correction === undefined) continue;
    const cell = JSON.stringify([correction.sheet, correction.cell]);
    if (other !== undefined) undecided += 1;
    else if (!cells.has(cell)) {
      cells.add(cell);
      steps.push(stepOf(submission, finding, correction));
    }
  }
  return { steps, undecided };
}
