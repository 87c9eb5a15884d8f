import { ZIP_LENGTH } from '../zipRecord';
import { startsWith } from './startsWith';

/** What it begins with (APPNOTE 4.3.16); the last byte is the rarest of them in packed data. */
const MARK = 'PK\u0005\u0006';
const LAST = MARK.length - 1;

/** Where the last end record of a zip, or what looks like one, begins ahead of a place in a file; -1 if there is none. */
export function lastZipEnd(bytes: Uint8Array, before: number): number {
  let at = Math.min(before - 1, bytes.length - ZIP_LENGTH.end) + LAST;
  while (at >= LAST) {
    // The engine looks for one byte several times as fast as a loop here.
    at = bytes.lastIndexOf(MARK.charCodeAt(LAST), at);
    if (at >= LAST && startsWith(bytes, at - LAST, MARK)) return at - LAST;
    at--;
  }
  return -1;
}
