import type { Catalogue } from '../Catalogue';
import type { Question, Questionnaire } from './Question';

const known = new WeakMap<Questionnaire, readonly Question[]>();

/** All questions of the plan in the order of its forms, made once for each plan; none if it asks for figures only. */
export function questionsOf({ questionnaire }: Pick<Catalogue, 'questionnaire'>): readonly Question[] {
  if (questionnaire === undefined) return [];
  const cached = known.get(questionnaire);
  if (cached) return cached;
  const all = questionnaire.forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
  known.set(questionnaire, all);
  return all;
}
