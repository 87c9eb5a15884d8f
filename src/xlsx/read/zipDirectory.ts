import { ZIP_LENGTH, ZIP_RECORD } from '../zipRecord';
import { Refused } from './Refused';
import { viewOf } from './viewOf';
import { lastZipEnd } from './lastZipEnd';
import { nextListed } from './nextListed';

/** Where a zip lists its entries. */
export interface ZipDirectory {
  readonly start: number;
  readonly length: number;
  readonly count: number;
  /** Where the end record stands, behind the directory. */
  readonly end: number;
}

const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_LOCATOR_LENGTH = 20;
const END64_SIGNATURE = 0x06064b50;
const END64_LENGTH = 56;
const MAX_COMMENT = 0xffff;
const UNKNOWN_16 = 0xffff;
/** So many records are looked at more closely; what has more was made to take time. */
const MOST = 100;

/**
 * The directory of a zip. What a record at the end says of it counts only if the directory is there: a comment, or what
 * stands behind the zip, of whatever length, may hold the bytes of another one (APPNOTE 4.3.16, 4.4.12).
 *
 * @throws Refused where there is none, or where two are to be found, of which different programs take different ones
 */
export function zipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = viewOf(bytes);
  let found: ZipDirectory | null = null;
  let isOtherBehind = false;
  let tries = 0;
  for (let end = lastZipEnd(bytes, bytes.length); end >= 0; end = lastZipEnd(bytes, end)) {
    // What stands further ahead cannot have a comment that reaches as far as this one.
    if (found !== null && end + ZIP_LENGTH.end + MAX_COMMENT < found.end) break;
    const named = namedAt(view, end);
    isOtherBehind ||= found === null && isZipOfItsOwn(view, end, named?.start);
    if (named === null || !isBegun(view, named)) continue;
    if (++tries > MOST) throw new Refused('ZIP_DAMAGED');
    if (!isListed(view, named)) continue;
    const isOther = found !== null && (found.start !== named.start || found.length !== named.length);
    if (isOther || isOtherBehind) throw new Refused('ZIP_DAMAGED', { of: 'several' });
    found ??= named;
    if (found === named && isFilled(view, named)) break;
  }
  if (found === null) throw new Refused('ZIP_DAMAGED');
  return found;
}

/** What a record says; null for one of a zip in several volumes, which cannot be whole here, and for what is no record. */
function namedAt(view: DataView, end: number): ZipDirectory | null {
  const volume = view.getUint16(end + 4, true);
  if (volume !== 0 && volume !== UNKNOWN_16) return null;
  if (end + ZIP_LENGTH.end + view.getUint16(end + 20, true) > view.byteLength) return null;
  const locator = end - END64_LOCATOR_LENGTH;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR_SIGNATURE) {
    const count = view.getUint16(end + 10, true);
    return { start: view.getUint32(end + 16, true), length: view.getUint32(end + 12, true), count, end };
  }
  const at = uint64(view, locator + 8);
  if (at + END64_LENGTH > locator || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  return { start: uint64(view, at + 48), length: uint64(view, at + 40), count: uint64(view, at + 32), end };
}

/** A number beyond what is exact is larger than any file. */
const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** A directory of no entries is nowhere but before the record. */
function isBegun(view: DataView, { start, length, count, end }: ZipDirectory): boolean {
  if (count === 0) return length === 0 && start === end;
  return start + length <= end && length >= ZIP_LENGTH.central && view.getUint32(start, true) === ZIP_RECORD.central;
}

/** Whether as many entries as are said fill the directory. */
function isListed(view: DataView, { start, length, count, end }: ZipDirectory): boolean {
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ZIP_LENGTH.central > end || view.getUint32(at, true) !== ZIP_RECORD.central) return false;
    at = nextListed(view, at);
  }
  return at === start + length;
}

/**
 * Whether entries fill all that stands before their directory, one behind the other, and the directory all up to its record:
 * then no other record can stand there but in what an entry holds. That is so in nearly all files, and quickly seen.
 */
function isFilled(view: DataView, { start, length, count, end }: ZipDirectory): boolean {
  let filled = 0;
  let at = start;
  for (let index = 0; index < count; index++) {
    const place = view.getUint32(at + 42, true);
    if (place !== filled || place + ZIP_LENGTH.local > start || view.getUint32(place, true) !== ZIP_RECORD.local)
      return false;
    filled +=
      ZIP_LENGTH.local + lengthAt(view, place + 26) + lengthAt(view, place + 28) + view.getUint32(at + 20, true);
    at = nextListed(view, at);
  }
  return filled === start && start + length === end;
}

const lengthAt = (view: DataView, at: number): number => view.getUint16(at, true);

/** A record with a directory right before it that is not where it says: it counts from the beginning of another zip. */
function isZipOfItsOwn(view: DataView, end: number, named: number | undefined): boolean {
  const start = end - view.getUint32(end + 12, true);
  return start >= 0 && start < end && start !== named && view.getUint32(start, true) === ZIP_RECORD.central;
}
