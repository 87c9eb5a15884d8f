import type { FigureDraft } from './FigureDraft';
import type { QuestionCode } from './PlanReading';

/** The figure as it was read, with one thing more to be asked about it. */
export function withQuestion({ figure, questions }: FigureDraft, code: QuestionCode): FigureDraft {
  return { figure, questions: [...questions, code] };
}
