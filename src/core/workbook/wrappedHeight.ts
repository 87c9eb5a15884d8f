/** A line of text at 11 points, in points. */
const LINE = 15;
/** Times New Roman at 11 points is narrower than the characters that column widths are counted in. */
const CHARACTERS_PER_WIDTH = 1.15;
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
  const inOne = (part: string): number => Math.max(1, Math.ceil(part.length / room));
  return text.includes('\n') ? text.split('\n').reduce((sum, part) => sum + inOne(part), 0) : inOne(text);
}
