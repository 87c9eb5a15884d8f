import type { PlainAnswer } from '../catalogue/questions/Question';
import { choicesOf } from '../form/contract/questions/choiceLists';
import { isIsoDay } from '../kernel/isIsoDay';
import type { AnswerValue } from '../form/read/questions/Answers';
import type { Words } from './shape/Words';

/** An answer as people read it; what could not be read stands as it was typed. */
export function answerText(value: AnswerValue, answer: PlainAnswer, words: Words): string {
  if (value === null) return '';
  if (answer.kind === 'date' && typeof value === 'string' && isIsoDay(value)) return words.date(value);
  const id = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  const choice = choicesOf(answer)?.find((each) => each.id === id);
  return (words.language === 'en' ? choice?.labelEn : choice?.label) ?? String(value);
}
