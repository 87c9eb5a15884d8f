import type { Catalogue } from '../Catalogue';
import type { Question } from './Question';
import { questionsOf } from './questionsOf';

/** The questions by which a unit names the letter of its own plan. */
export interface PlanLetterQuestions {
  readonly number: Question;
  readonly date: Question;
}

/**
 * Of the questions that are asked in every period under the clause of the own plan, the one text is its number and the one
 * date its day. Null where the plan does not ask for both, or for several.
 */
export function planLetterQuestions(catalogue: Pick<Catalogue, 'plan' | 'questionnaire'>): PlanLetterQuestions | null {
  const { clause } = catalogue.plan.deadlines.ownPlan;
  const asked = questionsOf(catalogue).filter((question) => question.period === 'all' && question.clause === clause);
  const [number, ...numbers] = asked.filter(({ answer }) => answer.kind === 'text');
  const [date, ...dates] = asked.filter(({ answer }) => answer.kind === 'date');
  if (number === undefined || date === undefined || numbers.length + dates.length > 0) return null;
  return { number, date };
}
