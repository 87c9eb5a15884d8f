import { ZIP_RECORD } from '../zipRecord';
import { viewOf } from './viewOf';

/** Bytes of an end record without the comment behind it. */
export const ZIP_END_LENGTH = 22;
/** Bytes of the mark that it begins with. */
const MARK_LENGTH = 4;
/** Which of the mark's bytes, no two alike, a byte is. */
const PLACE = new Int8Array(256).fill(-1);
for (let place = 0; place < MARK_LENGTH; place++) PLACE[(ZIP_RECORD.end >>> (8 * place)) & 0xff] = place;

/** Where the end records of zips stand in a file, or what looks like one, the last first. */
export function* zipEnds(bytes: Uint8Array): Generator<number> {
  const view = viewOf(bytes);
  const last = bytes.length - ZIP_END_LENGTH;
  // A mark has one byte among those that are looked at, which tells where it would begin.
  for (let at = last + MARK_LENGTH - 1; at >= 0; at -= MARK_LENGTH) {
    const place = PLACE[bytes[at] ?? 0] ?? -1;
    const start = at - place;
    if (place >= 0 && start >= 0 && start <= last && view.getUint32(start, true) === ZIP_RECORD.end) yield start;
  }
}
