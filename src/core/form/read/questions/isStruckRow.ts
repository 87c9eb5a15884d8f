import type { AnswerRow } from './Answers';

/** Whether all that a row of a list says is struck through. */
export function isStruckRow({ cells }: Pick<AnswerRow, 'cells'>): boolean {
  return cells.every(({ state, doubts }) => state === 'blank' || doubts?.struck === 'all');
}
