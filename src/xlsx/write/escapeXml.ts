/* Characters that XML 1.0 cannot hold, CR (XML turns it into LF), and text that looks like the escape itself. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP = /[&<>]/g;
const NEEDS_CARE = /[^\t\n -%'-;=?-^`-\ud7ff\ue000-\ufffd]/;

/**
 * Text between tags. Characters that XML cannot hold are written the way Excel writes them (`_x0001_`, ECMA-376
 * part 1, 22.9.2.19); half of a surrogate pair becomes U+FFFD, since no file can carry it.
 */
export function escapeText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  return text.replace(UNSAFE, hexEscape).replace(LONE_SURROGATE, '\ufffd').replace(MARKUP, markup);
}

/** Text of an attribute in double quotes; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function markup(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
}
