import { beginningOf } from '../kernel/beginningOf';

/** Longest text that a cell may hold, in UTF-16 units (Excel specifications and limits, *Total number of characters*). */
export const MAX_TEXT = 32_767;

/** A text as it fits into a cell: one that is too long is cut and ends with `…`. No letter is cut in two. */
export function fitText(text: string): string {
  if (text.length <= MAX_TEXT) return text;
  return `${beginningOf(text, MAX_TEXT - 1)}…`;
}
