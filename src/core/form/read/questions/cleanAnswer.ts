/** Characters without width that web pages and chat programs leave in texts: spaces, joiners, direction marks, BOM. */
const WIDTHLESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Control characters but line feed. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/**
 * The words of an answer as they are kept: composed, one kind of space, one kind of line end, nothing that cannot be
 * seen, no space at the end of a line. Its lines stay lines.
 */
export function cleanAnswer(text: string): string {
  return text
    .normalize('NFC')
    .replace(/_x000D_\n?|\r\n?|\u2028|\u2029/g, '\n')
    .replace(WIDTHLESS, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(CONTROL, '')
    .replace(/ +(?=\n|$)/g, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
