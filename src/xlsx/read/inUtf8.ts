import { decodeBytes } from './decodeBytes';
import { Refused } from './Refused';

/** As far as an XML declaration is looked for. */
const DECLARATION = 200;
/** How nearly all parts begin. */
const USUAL = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"');

/**
 * The encoding of an XML part where it is not UTF-8, by its first bytes or, failing those, its declaration (XML 1.0,
 * appendix F); null for UTF-8. Who writes bytes of one size and declares UTF-16, as many programs do, means UTF-8.
 */
export function encodingOf(bytes: Uint8Array): string | null {
  const [first, second] = [bytes[0], bytes[1]];
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first !== 0x3c || second !== 0x3f || USUAL.every((byte, at) => bytes[at] === byte)) return null;
  const head = String.fromCharCode(...bytes.subarray(0, DECLARATION));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ?? '';
  return declared === '' || /^(utf-?(8|16.*)|us-ascii|ascii)$/i.test(declared) ? null : declared;
}

/** Workbooks are UTF-8 nearly always; the standard also allows UTF-16, and XML any other that is declared. */
export function inUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = encodingOf(bytes);
  if (encoding === null) return bytes;
  try {
    return new TextEncoder().encode(decodeBytes(bytes, encoding, true));
  } catch {
    throw new Refused('XML_DAMAGED', { part });
  }
}
