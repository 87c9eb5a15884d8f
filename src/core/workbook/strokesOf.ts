import { STRUCK_MARK } from './struckMark';

/** A digit, a sign that says something in a figure's place, or a letter with its marks, that has no stroke over it. */
const UNSTRUCK = /(?:[\p{N}\p{Pd}−…+]|\.\.|\p{L}(?!\p{M}*\u0336))(?!\u0336)/u;

/** How much of a text is struck through, by its letters, digits and such signs; null for nothing of it. */
export function strokesOf(text: string): 'all' | 'part' | null {
  if (!text.includes(STRUCK_MARK)) return null;
  return UNSTRUCK.test(text) ? 'part' : 'all';
}
