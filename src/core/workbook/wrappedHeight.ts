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
  const lines = cells.map(({ text, width }) =>
    text
      .split('\n')
      .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / (width * CHARACTERS_PER_WIDTH))), 0),
  );
  return Math.min(HIGHEST_ROW, LINE * Math.max(1, ...lines) + 1.5);
}
