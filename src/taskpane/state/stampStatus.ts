import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { JustifiedFinding } from '../../core/stamp/model/JustifiedFinding';
import { justifiedText } from '../../core/stamp/model/justifiedText';
import { isAnswerName } from '../../core/form/contract/questions/questionNames';
import { verifyStamp } from '../../core/stamp/verifyStamp';
import type { Submission } from '../../core/form/read/Submission';

/** How the form in front stands to the last time that it was prepared for sending. */
export type StampStatus =
  | { readonly kind: 'none' }
  /** Just as it was stamped. `time` is ISO 8601. */
  | { readonly kind: 'intact'; readonly time: string }
  /** `indicators` are the ids of what was changed, `answers` how many answers; none if only the head was. */
  | { readonly kind: 'changed'; readonly indicators: readonly string[]; readonly answers: number }
  | { readonly kind: 'notesChanged' }
  | { readonly kind: 'otherForm' }
  | { readonly kind: 'damaged' };

/** @param kept warnings that are kept now, without those whose warning is gone */
export function stampStatus(
  submission: Submission,
  catalogue: Catalogue,
  kept: readonly JustifiedFinding[],
): StampStatus {
  const { stamp } = submission;
  if (stamp === null) return { kind: 'none' };
  if (stamp === 'unreadable') return { kind: 'damaged' };
  const { sameForm, intact, changed } = verifyStamp(submission, stamp, catalogue.plan.version);
  if (!sameForm) return { kind: 'otherForm' };
  if (!intact) {
    const figures = changed.filter((code) => !isAnswerName(code));
    const indicators = figures.map((code) => code.replace(/\.[A-Z]+$/, ''));
    return { kind: 'changed', indicators: [...new Set(indicators)], answers: changed.length - figures.length };
  }
  return justifiedText(stamp.kept) === justifiedText(kept)
    ? { kind: 'intact', time: stamp.time }
    : { kind: 'notesChanged' };
}
