const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** A cell's text with characters that XML cannot hold put back (`_x000D_` and so on, ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
