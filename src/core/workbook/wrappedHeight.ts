/** A line of text at 11 points, in points. */
const LINE = 15;
/** Times New Roman at 11 points is narrower than the characters that column widths are counted in. */
const CHARACTERS_PER_WIDTH = 1.1;
/** Points; Excel refuses more (Microsoft, “Excel specifications and limits”: row height). */
export const HIGHEST_ROW = 409;

/**
 * Height of a row whose cells wrap, in points. Programs measure wrapped text differently when they open a file, or not
 * at all, so it is drawn: as many lines as the longest cell needs in its column's width (characters), or as many as a
 * row can show.
 */
export function wrappedHeight(cells: readonly { readonly text: string; readonly width: number }[]): number {
  let most = 1;
  for (const { text, width } of cells) most = Math.max(most, linesOf(text, width * CHARACTERS_PER_WIDTH));
  return Math.min(HIGHEST_ROW, LINE * most + 1.5);
}

function linesOf(text: string, room: number): number {
  if (!text.includes('\n')) return wrappedLines(text, room);
  return text.split('\n').reduce((sum, part) => sum + wrappedLines(part, room), 0);
}

/** Lines break between words, which leaves their ends empty; a word that is longer than a line is broken. */
function wrappedLines(text: string, room: number): number {
  if (text.length <= room) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + length > room) {
      lines += 1;
      used = 0;
    }
    used += length;
    if (used > room) {
      const full = Math.ceil(used / room) - 1;
      lines += full;
      used -= full * room;
    }
    used += 1;
  }
  return lines;
}
