import { beginningOf } from './beginningOf';

const LONGEST = 2000;

/** Text out of a file, cut to what a cell of a list can sensibly show; null for nothing. */
export function boundedText(text: string | null): string | null {
  if (text === null || text === '') return null;
  return text.length <= LONGEST ? text : `${beginningOf(text, LONGEST - 1)}…`;
}
