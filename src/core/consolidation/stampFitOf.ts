import { verifyStamp } from '../sending/verifyStamp';
import type { Submission } from '../submission/Submission';
import type { StampFit } from './StampFit';

/** Whether a form is as it was when it was checked; what is left of a damaged stamp vouches for nothing. */
export function stampFitOf(submission: Submission, catalogueVersion: string): StampFit {
  const { stamp } = submission;
  if (stamp === null) return 'none';
  if (stamp === 'unreadable') return 'misfits';
  const { sameForm, intact } = verifyStamp(submission, stamp, catalogueVersion);
  return sameForm && intact ? 'fits' : 'misfits';
}
