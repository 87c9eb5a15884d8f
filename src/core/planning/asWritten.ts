/** Many more than the longest figure has; a pattern of some ten thousand is more than an engine takes. */
const MOST_PIECES = 1000;

/**
 * Words of a figure that were gathered from pieces, as the plan itself writes them: with the comma, the semicolon or the
 * colon that stood between two pieces. The same words where they do not stand together in the plan.
 *
 * @param wording the plan's text around the figure
 */
export function asWritten(words: string, wording: string): string {
  const pieces = words.split(/\s+/u).filter((piece) => piece !== '');
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return words;
  const literal = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(literal.join('[\\s,;:]+'), 'u').exec(wording)?.[0].replace(/\s+/gu, ' ') ?? words;
}
