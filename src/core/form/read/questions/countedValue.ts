import type { AnswerContent, AnswerValue } from './Answers';

/** What an answer says, unless all of it is struck through: then nothing. */
export function countedValue({ value, doubts }: Pick<AnswerContent, 'value' | 'doubts'>): AnswerValue {
  return doubts?.struck === 'all' ? null : value;
}
