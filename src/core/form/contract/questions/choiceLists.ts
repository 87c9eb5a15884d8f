import { isList } from '../../../catalogue/questions/isList';
import type { PlainAnswer, Question } from '../../../catalogue/questions/Question';

/** Words of a drop-down list in Vietnamese and English, by the option that each stands for. */
export interface ChoiceWord {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
}

const YES_OR_NO: readonly ChoiceWord[] = [
  { id: 'yes', label: 'Có', labelEn: 'Yes' },
  { id: 'no', label: 'Không', labelEn: 'No' },
];

/** What an answer is chosen from; null where it is typed. */
export function choicesOf(answer: PlainAnswer): readonly ChoiceWord[] | null {
  if (answer.kind === 'choice') return answer.options;
  return answer.kind === 'yesNo' ? YES_OR_NO : null;
}

/** Every drop-down list that these questions need, each once, in the order in which it is first needed. */
export function choiceLists(questions: readonly Question[]): readonly (readonly ChoiceWord[])[] {
  const answers = questions.flatMap((question): readonly PlainAnswer[] => {
    if (isList(question)) return question.answer.columns.map((column) => column.answer);
    return question.answer.kind === 'list' ? [] : [question.answer];
  });
  const lists = new Map(
    answers.flatMap((answer) => {
      const choices = choicesOf(answer);
      return choices === null ? [] : [[choiceKey(choices), choices] as const];
    }),
  );
  return [...lists.values()];
}

/** Equal for lists of the same words. */
export function choiceKey(choices: readonly ChoiceWord[]): string {
  return JSON.stringify(choices.map(({ id, label }) => [id, label]));
}
