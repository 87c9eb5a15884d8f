/** What windows-1252 has at 0x80 to 0x9f, where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Labels that the Encoding Standard takes for windows-1252. */
const LATIN = /^(windows-1252|(x-)?cp1252|iso-?8859-1|latin-?1|l1|(us-)?ascii)$/i;

/**
 * Text of bytes in an encoding of the Encoding Standard. windows-1252 is decoded here, since Node.js gives Latin-1 for it
 * in some versions of 20 and 22 (nodejs/node#56542), by which `…` becomes a control character.
 *
 * @throws RangeError for an encoding that is not known; TypeError, with `fatal`, for bytes that the encoding has not
 */
export function decodeBytes(bytes: Uint8Array, encoding: string, fatal = false): string {
  if (!LATIN.test(encoding)) return new TextDecoder(encoding, { fatal }).decode(bytes);
  let text = '';
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}
