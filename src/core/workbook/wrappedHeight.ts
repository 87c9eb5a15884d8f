import { wordWidth } from './wordWidth';

/** A line of text at 11 points, in points. */
const LINE = 15;
/** Pixels of a line in Times New Roman at 11 points, of a digit by which columns are measured, and of a cell's edges. */
const FONT = 14.67;
const DIGIT = 7;
const EDGES = 5;
/** Points; Excel refuses more (Microsoft, “Excel specifications and limits”: row height). */
export const HIGHEST_ROW = 409;

/**
 * Height of a row whose cells wrap, in points. Programs measure wrapped text differently when they open a file, or not
 * at all, so it is drawn: as many lines as the longest cell needs in its column's width (characters), or as many as a
 * row can show.
 */
export function wrappedHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  let most = 1;
  for (const { text, width } of cells) most = Math.max(most, linesOf(text, (width * DIGIT - EDGES) / FONT));
  return Math.min(HIGHEST_ROW, LINE * most + 1.5);
}

function linesOf(text: string, room: number): number {
  if (!text.includes('\n')) return wrappedLines(text, room);
  return text.split('\n').reduce((sum, part) => sum + wrappedLines(part, room), 0);
}

const SPACE = wordWidth(' ');

/**
 * Lines break between words, which leaves their ends empty; a word that is longer than a line is broken.
 * @param room in sizes of the font
 */
function wrappedLines(text: string, room: number): number {
  // No letter is wider than the font is high.
  if (text.length <= room) return 1;
  const full = room * 1000;
  if (full <= 0) return text === '' ? 1 : Infinity;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    let width = wordWidth(word);
    if (width > 0 && used > 0 && used + width > full) {
      lines += 1;
      used = 0;
    }
    for (; width > full; width -= full) lines += 1;
    used += width + SPACE;
  }
  return lines;
}
