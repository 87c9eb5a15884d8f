import type { ListQuestion } from './Question';

/** Place of a list's last column that offers choices, such as the form of an award; -1 without one. */
export function lastChoice({ answer: { columns } }: ListQuestion): number {
  return columns.findLastIndex(({ answer }) => answer.kind === 'choice');
}
