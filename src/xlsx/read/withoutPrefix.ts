import { ZIP_RECORD } from '../zipRecord';
import { viewOf } from './viewOf';

const END_LENGTH = 22;
/** As far before its end as a file is looked through for the end of a zip, and behind its beginning for a compound file. */
const MOST_BEHIND = 65_535;
const MOST_BEFORE = 4096;
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

/**
 * The zip or compound file in a file that begins with something else: with the lines that a download or a form on the web
 * left there, perhaps with others behind it, with the mark of a zip that was to be divided, with a program that unpacks it.
 * Null for any other file.
 */
export function withoutPrefix(bytes: Uint8Array): Uint8Array | null {
  const start = startOfZip(bytes) ?? startOfCompound(bytes);
  return start === null ? null : bytes.subarray(start);
}

function startOfZip(bytes: Uint8Array): number | null {
  const view = viewOf(bytes);
  const last = bytes.length - END_LENGTH;
  for (let end = last; end >= Math.max(END_LENGTH, last - MOST_BEHIND); end--) {
    if (view.getUint32(end, true) !== ZIP_RECORD.end) continue;
    const directory = end - view.getUint32(end + 12, true);
    // By as much as the directory stands behind where it says.
    const start = directory - view.getUint32(end + 16, true);
    const isZip =
      start > 0 &&
      view.getUint32(directory, true) === ZIP_RECORD.central &&
      view.getUint32(start, true) === ZIP_RECORD.local;
    return isZip ? start : null;
  }
  return null;
}

function startOfCompound(bytes: Uint8Array): number | null {
  const isThere = (from: number): boolean => COMPOUND.every((byte, place) => bytes[from + place] === byte);
  if (isThere(0)) return null;
  for (let at = 1; at <= MOST_BEFORE; at++) {
    at = bytes.subarray(0, MOST_BEFORE).indexOf(COMPOUND[0], at);
    if (at < 0) return null;
    if (isThere(at)) return at;
  }
  return null;
}
