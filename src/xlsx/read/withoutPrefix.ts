import { ZIP_LENGTH, ZIP_RECORD } from '../zipRecord';
import { viewOf } from './viewOf';
import { lastZipEnd } from './lastZipEnd';
import { nextListed } from './nextListed';

/** Where an entry of the directory says where the entry is. */
const HEADER_AT = 42;
const MOST_ENTRIES = 65_535;
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
  // What stands in a compound file stands in something else, be it at its end.
  if (isCompoundAt(bytes, 0)) return null;
  const zip = zipIn(bytes);
  if (zip !== null) return zip;
  const start = startOfCompound(bytes);
  return start === null || hasOther(bytes, start + COMPOUND.length, bytes.length) ? null : bytes.subarray(start);
}

function zipIn(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes);
  const isAt = (at: number, record: number): boolean =>
    at >= 0 && at + 4 <= bytes.length && view.getUint32(at, true) === record;
  for (let end = lastZipEnd(bytes, bytes.length); end >= 0; end = lastZipEnd(bytes, end)) {
    if (end + ZIP_LENGTH.end + MOST_BEHIND < bytes.length) return null;
    const directory = end - view.getUint32(end + 12, true);
    // Its bytes may stand in a comment, or in what stands behind the zip.
    if (!isAt(directory, ZIP_RECORD.central)) continue;
    // By as much as the directory stands behind where it says.
    const start = directory - view.getUint32(end + 16, true);
    if (start > 0) return isAt(start, ZIP_RECORD.local) && !isAmong(bytes, start, end) ? bytes.subarray(start) : null;
    return start < 0 || isAt(0, ZIP_RECORD.local) ? null : countedAnew(bytes, directory, end);
  }
  return null;
}

/** Another file stands before it or behind it: in a tar, or in what a form on the web sends, one of several is not to stand for all. */
const isAmong = (bytes: Uint8Array, start: number, end: number): boolean =>
  hasOther(bytes, 0, start) || hasOther(bytes, end + ZIP_LENGTH.end, bytes.length);

/** Whether a zip ends or a compound file begins somewhere in between. */
function hasOther(bytes: Uint8Array, from: number, to: number): boolean {
  const view = viewOf(bytes);
  for (let at = from; at + ZIP_LENGTH.end <= to; at++) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === ZIP_RECORD.end) return true;
    if (bytes[at] === COMPOUND[0] && isCompoundAt(bytes, at)) return true;
  }
  return false;
}

const isCompoundAt = (bytes: Uint8Array, from: number): boolean =>
  COMPOUND.every((byte, place) => bytes[from + place] === byte);

/** A zip whose places are counted from the beginning of what stands before it, counted from its own. */
function countedAnew(bytes: Uint8Array, directory: number, end: number): Uint8Array | null {
  const places: number[] = [];
  const view = viewOf(bytes);
  for (let at = directory; at + ZIP_LENGTH.central <= end && view.getUint32(at, true) === ZIP_RECORD.central;) {
    places.push(at);
    at = nextListed(view, at);
  }
  const start = Math.min(...places.slice(0, MOST_ENTRIES).map((at) => view.getUint32(at + HEADER_AT, true)));
  if (start === 0 || start >= directory || view.getUint32(start, true) !== ZIP_RECORD.local) return null;
  const own = bytes.slice(start);
  const counted = viewOf(own);
  const lower = (at: number): void => {
    counted.setUint32(at, counted.getUint32(at, true) - start, true);
  };
  for (const at of places) lower(at + HEADER_AT - start);
  lower(end + 16 - start);
  return own;
}

function startOfCompound(bytes: Uint8Array): number | null {
  for (let at = 1; at <= MOST_BEFORE; at++) {
    at = bytes.subarray(0, MOST_BEFORE).indexOf(COMPOUND[0], at);
    if (at < 0) return null;
    if (isCompoundAt(bytes, at)) return at;
  }
  return null;
}
