/**
 * Words of a figure that were gathered from pieces, as the plan itself writes them: with the comma, the semicolon or the
 * colon that stood between two pieces. The same words where they do not stand together in the plan.
 *
 * @param wording the plan's text around the figure
 */
export function asWritten(words: string, wording: string): string {
  const pieces = words.split(/\s+/u).filter((piece) => piece !== '');
  if (pieces.length < 2) return words;
  const literal = pieces.map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(literal.join('[\\s,;:]+'), 'u').exec(wording)?.[0].replace(/\s+/gu, ' ') ?? words;
}
