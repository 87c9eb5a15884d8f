import { startsWith } from './startsWith';

const NAME = 'indexedColors';
/** The rarest letter of the name. */
const CAPITAL = NAME.indexOf('C');
const COLOR = /<(?:[\w.-]+:)?rgbColor\s[^>]*?\brgb\s*=\s*["'](?:[\da-f]{2})?([\da-f]{6})["']/gi;

/**
 * The colours that a workbook has in the place of the old numbered ones (ECMA-376 part 1, 18.8.27), which stand at the end
 * of its styles; empty where it has none.
 *
 * @param bytes of all styles, in UTF-8
 */
export function ownIndexedColors(bytes: Uint8Array): readonly string[] {
  const from = placeOfName(bytes, 0);
  if (from < 0) return [];
  const to = placeOfName(bytes, from + NAME.length);
  const text = new TextDecoder().decode(bytes.subarray(from, to < 0 ? from : to));
  return Array.from(text.matchAll(COLOR), ([, color = '']) => color.toUpperCase());
}

function placeOfName(bytes: Uint8Array, from: number): number {
  const letter = NAME.charCodeAt(CAPITAL);
  for (let at = bytes.indexOf(letter, from + CAPITAL); at >= 0; at = bytes.indexOf(letter, at + 1))
    if (startsWith(bytes, at - CAPITAL, NAME)) return at - CAPITAL;
  return -1;
}
