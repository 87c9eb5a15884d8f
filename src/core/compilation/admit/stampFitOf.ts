import { verifyStamp } from '../../stamp/verifyStamp';
import type { Submission } from '../../form/read/Submission';
import type { StampFit } from '../model/StampFit';

/** Whether a form is as it was when it was checked; what is left of a damaged stamp vouches for nothing. */
export function stampFitOf(submission: Submission, catalogueVersion: string): StampFit {
  const { stamp } = submission;
  if (stamp === null) return 'none';
  if (stamp === 'unreadable') return 'misfits';
  const { sameForm, intact } = verifyStamp(submission, stamp, catalogueVersion);
  return sameForm && intact ? 'fits' : 'misfits';
}
