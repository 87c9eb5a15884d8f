import type { Clause, FigureDraft } from './FigureDraft';
import { withQuestion } from './withQuestion';

/** A level that is said to have fallen may be one of which less is better, though none of its words says so. */
export function besideChange(draft: FigureDraft, change: Clause['words']['change']): FigureDraft {
  const { targetKind, direction, change: own } = draft.figure;
  const isSilent = targetKind === 'atLeast' && direction === 'up' && own === undefined;
  const isAsked = draft.questions.includes('lessIsBetter');
  return change === 'decrease' && isSilent && !isAsked ? withQuestion(draft, 'lessIsBetter') : draft;
}
