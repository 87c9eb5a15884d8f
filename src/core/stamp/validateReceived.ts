import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { Submission } from '../form/read/Submission';
import type { Finding } from '../validation/Finding';
import { validateSubmission } from '../validation/validateSubmission';
import { checkStamp } from './checkStamp';

/** Looks at a form that has arrived: whether it is the one that was checked before sending, then all rules of its plan. */
export function validateReceived(submission: Submission, catalogue: Catalogue, roster: Roster): readonly Finding[] {
  return [...checkStamp(submission, catalogue), ...validateSubmission(submission, catalogue, roster)];
}
