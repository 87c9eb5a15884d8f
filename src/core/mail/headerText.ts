import { utf8ToBytes } from '@noble/hashes/utils';
import { base64 } from '../kernel/base64';

/** Bytes in an encoded word: with its frame 60 columns, which leaves room for the header's name before it. */
const BYTES = 36;
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const PLAIN = /^[ -~]{0,60}$/;

/**
 * Any text as the value of a mail header: as it is if it is short ASCII, else as encoded words (RFC 2047, UTF-8, B),
 * folded so that no line is longer than 76 columns. What could begin another header becomes a blank.
 */
export function headerText(text: string): string {
  const line = text.normalize('NFC').replace(CONTROL, ' ').trim();
  if (PLAIN.test(line) && !line.includes('=?')) return line;
  const words: Uint8Array[][] = [[]];
  let length = 0;
  for (const bytes of Array.from(line, utf8ToBytes)) {
    if (length + bytes.length > BYTES) {
      words.push([]);
      length = 0;
    }
    words.at(-1)?.push(bytes);
    length += bytes.length;
  }
  return words
    .map((bytes) => `=?UTF-8?B?${base64(Uint8Array.from(bytes.flatMap((each) => [...each])))}?=`)
    .join('\r\n ');
}
