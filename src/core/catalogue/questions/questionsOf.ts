import type { Catalogue } from '../Catalogue';
import type { Question } from './Question';

/** All questions of the plan in the order of its forms; none if it asks for figures only. */
export function questionsOf({ questionnaire }: Pick<Catalogue, 'questionnaire'>): readonly Question[] {
  return (questionnaire?.forms ?? []).flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
}
