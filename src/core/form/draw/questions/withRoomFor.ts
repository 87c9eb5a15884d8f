import type { Catalogue } from '../../../catalogue/Catalogue';
import { isList } from '../../../catalogue/questions/isList';
import type { Question } from '../../../catalogue/questions/Question';
import { questionsOf } from '../../../catalogue/questions/questionsOf';
import type { SubmissionAnswers } from '../../read/questions/Answers';

/** The plan with as many rows in each list as a unit has filled, where it has put in more than the form gives. */
export function withRoomFor(catalogue: Catalogue, answers: SubmissionAnswers | undefined): Catalogue {
  const filled = new Map(answers?.lists.map(({ question, rows }) => [question, rows.length]));
  const missesRoom = (question: Question): boolean =>
    isList(question) && (filled.get(question.id) ?? 0) > question.answer.rows;
  const { questionnaire } = catalogue;
  if (questionnaire === undefined || !questionsOf(catalogue).some(missesRoom)) return catalogue;
  const roomy = (question: Question): Question =>
    isList(question) && missesRoom(question)
      ? { ...question, answer: { ...question.answer, rows: filled.get(question.id) ?? 0 } }
      : question;
  const forms = questionnaire.forms.map((form) => ({
    ...form,
    sections: form.sections.map((section) => ({ ...section, questions: section.questions.map(roomy) })),
  }));
  return { ...catalogue, questionnaire: { ...questionnaire, forms } };
}
