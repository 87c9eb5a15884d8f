import type { Submission } from '../form/read/Submission';
import { sha256Hex } from '../kernel/sha256Hex';
import { canonicalFigures } from './canonicalFigures';
import type { Confirmed } from './model/confirmationCode';
import { STAMP_VERSION } from './model/Stamp';

/** What a form says now, whatever it said when it was stamped; null if it does not say whose it is. */
export function confirmedBy(submission: Submission): Confirmed | null {
  const { plan, unit, period } = submission.identity;
  if (plan === null || unit === null || period === null) return null;
  // A code that was printed by an earlier version of the program is taken over what that version stamped.
  const { stamp } = submission;
  const version = stamp === null || stamp === 'unreadable' ? STAMP_VERSION : stamp.version;
  return { plan, unit, period, sha256: sha256Hex(canonicalFigures(submission, version)) };
}
