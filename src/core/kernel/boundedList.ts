/** Well below the 32,767 characters that a cell may hold, and more than anybody reads in one. */
const LONGEST = 8000;

/**
 * Texts joined to one, as many of the first as fit in a cell; the rest is counted. What is joined grows with what
 * people send, so nothing that does may be joined for a cell without this.
 *
 * @param longest characters, less where a row is not to grow high
 * @param more says of how many texts are left out, as “… và 150 mục khác”
 */
export function boundedList(
  texts: readonly string[],
  separator: string,
  more: (count: number) => string,
  longest = LONGEST,
): string {
  let joined = '';
  for (const [place, text] of texts.entries()) {
    const next = place === 0 ? text : `${joined}${separator}${text}`;
    if (next.length > longest) {
      const rest = more(texts.length - place);
      return joined === '' ? rest : `${joined}${separator}${rest}`;
    }
    joined = next;
  }
  return joined;
}
