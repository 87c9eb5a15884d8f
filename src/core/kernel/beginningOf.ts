/** The beginning of a text, of at most so many UTF-16 units; no letter of two units is cut in half. */
export function beginningOf(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}
