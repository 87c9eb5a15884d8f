import type { ListQuestion } from '../../../catalogue/questions/Question';
import { answerText } from '../../../words/answerText';
import type { Words } from '../../../words/shape/Words';

/** A form of award by its words; one that no list knows stands as it was typed. */
export function awardFormText(form: string, lists: readonly ListQuestion[], words: Words): string {
  const choices = lists.flatMap(({ answer }) => answer.columns.map((column) => column.answer));
  return choices.map((answer) => answerText(form, answer, words)).find((text) => text !== form) ?? form;
}
