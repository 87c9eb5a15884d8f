import type { AnswerPlace } from './AnswerFinder';
import type { Answer, AnswerList } from './Answers';

export type Said = Answer | AnswerList;

/** What the cells of a question say, whatever their sheet makes of them. */
export interface AnswerReading {
  readonly place: AnswerPlace;
  readonly said: Said;
}
