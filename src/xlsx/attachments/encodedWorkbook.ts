import { decodeTransfer } from './decodeTransfer';
import { isMailOrFolder } from './isMail';
import { fromLatin1, toLatin1 } from './latin1';

/** How a zip and a compound file begin. */
const BEGINNINGS = ['PK\x03\x04', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'];
/** As much of a text as shows what is in it. */
const SAMPLE = 400;
/** A program encodes a text that is one already where it does not know; none does so more often. */
const MOST_LAYERS = 2;
const BYTE_ORDER_MARK = /^\u00ef\u00bb\u00bf/;
/** What a page puts before a file that stands in a link (RFC 2397). */
const LINK = /^data:[^,]{0,200};base64,/;
/** Some programs write the letters for addresses (RFC 4648, 5). */
const BASE64 = /^(?:[A-Za-z0-9+/]+|[\w-]+)={0,2}$/;
const NO_PLAIN_SIGN = /[^\t\n\r -~]/;

/** The text that a text holds, each letter of it a byte; null where it is not written so. */
type Decode = (text: string) => string | null;

const inBase64: Decode = (text) => {
  const written = text.trim().replace(LINK, '').replace(/\s+/g, '');
  const letters = written.replace(/=+$/, '');
  // One letter more than a whole number of bytes is none of base64, however it is filled up.
  return !BASE64.test(written) || letters.length % 4 === 1 ? null : atob(letters.replace(/-/g, '+').replace(/_/g, '/'));
};
const inQuotedPrintable: Decode = (text) =>
  text.includes('=') && !NO_PLAIN_SIGN.test(text) ? toLatin1(decodeTransfer(text, 'quoted-printable')) : null;

/**
 * The workbook (zip, or mail) that a text holds in base64 or quoted-printable (RFC 2045, 6), perhaps in one of them within the
 * other, as programs and mails that lost their headers leave it; else null.
 */
export function encodedWorkbook(bytes: Uint8Array): Uint8Array | null {
  const layers = layersOf(textOf(bytes.subarray(0, SAMPLE)), MOST_LAYERS);
  if (layers === null || layers.length === 0) return null;
  let text: string | null = textOf(bytes);
  for (const decode of layers) text = text === null ? null : decode(text);
  return text === null ? null : fromLatin1(text);
}

const textOf = (bytes: Uint8Array): string => toLatin1(bytes).replace(BYTE_ORDER_MARK, '');

/** What a text that begins like this has to be decoded by, one after the other, to come to a workbook; null for any other. */
function layersOf(start: string, most: number): readonly Decode[] | null {
  if (BEGINNINGS.some((beginning) => start.startsWith(beginning)) || isMailOrFolder(start)) return [];
  if (most === 0) return null;
  // A letter of base64 by itself is no byte, and the sample ends anywhere.
  for (const decode of [inBase64, inQuotedPrintable]) {
    const inner = decode(start) ?? decode(start.slice(0, -1));
    const rest = inner === null ? null : layersOf(inner, most - 1);
    if (rest !== null) return [decode, ...rest];
  }
  return null;
}
