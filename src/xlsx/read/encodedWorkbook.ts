/** How a zip and a compound file begin in base64, perhaps behind what a page puts before it (RFC 2397). */
const BEGINNING = /^(?:data:[^,]{0,200};base64,)?\s*(?:UEsDB|0M8R4KGxGuE)/;
const LONGEST_BEGINNING = 300;
const WHITESPACE = /\s+/g;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;

/** The workbook (or zip) that a text file holds in base64, as programs and mails that lost their headers leave it; else null. */
export function encodedWorkbook(bytes: Uint8Array): Uint8Array | null {
  const decoder = new TextDecoder('latin1');
  const beginning = decoder.decode(bytes.subarray(0, LONGEST_BEGINNING));
  const start = beginning.replace(BYTE_ORDER_MARK, '').trimStart();
  if (!BEGINNING.test(start)) return null;
  const letters = decoder
    .decode(bytes)
    .replace(BYTE_ORDER_MARK, '')
    .trim()
    .replace(/^data:[^,]{0,200},/, '')
    .replace(WHITESPACE, '');
  if (!BASE64.test(letters) || letters.length % 4 === 1) return null;
  return Uint8Array.from(atob(letters.replace(/=+$/, '')), (letter) => letter.charCodeAt(0));
}
