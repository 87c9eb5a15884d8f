import type { ListQuestion, Question } from './Question';

/** True for a question that is answered by rows. */
export function isList(question: Question): question is ListQuestion {
  return question.answer.kind === 'list';
}
