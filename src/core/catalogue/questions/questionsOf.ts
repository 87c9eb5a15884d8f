import type { Catalogue } from '../Catalogue';
import type { Question, Questionnaire } from './Question';
import { madeOnce } from '../../kernel/madeOnce';

const questionsIn = madeOnce(({ forms }: Questionnaire): readonly Question[] =>
  forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)),
);

/** All questions of the plan in the order of its forms, made once for each plan; none if it asks for figures only. */
export function questionsOf({ questionnaire }: Pick<Catalogue, 'questionnaire'>): readonly Question[] {
  return questionnaire === undefined ? [] : questionsIn(questionnaire);
}
