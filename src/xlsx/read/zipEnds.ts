import { ZIP_RECORD } from '../zipRecord';
import { viewOf } from './viewOf';

/** Bytes of an end record without the comment behind it. */
export const ZIP_END_LENGTH = 22;
/** The last byte of its mark, which is the rarest of the four, and how far behind the first it stands. */
const LAST = ZIP_RECORD.end >>> 24;
const BEHIND = 3;

/** Where the end records of zips stand in a file, or what looks like one, the last first. */
export function* zipEnds(bytes: Uint8Array): Generator<number> {
  const view = viewOf(bytes);
  let at = bytes.length - ZIP_END_LENGTH + BEHIND;
  while (at >= BEHIND) {
    at = bytes.lastIndexOf(LAST, at);
    if (at < BEHIND) return;
    if (view.getUint32(at - BEHIND, true) === ZIP_RECORD.end) yield at - BEHIND;
    at--;
  }
}
