import { viewOf } from '../read/viewOf';

/** Bytes that a value takes whose type has a size, filled up to whole fours (MS-OXCDATA 2.11.1, MS-OXTNEF 2.1.3.4). */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x01, 0],
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
/** Types whose values have lengths of their own: objects, texts, bytes. */
const OF_ANY_LENGTH: ReadonlySet<number> = new Set([0x0d, 0x1e, 0x1f, 0x102]);
const SEVERAL = 0x1000;
/** From this identifier on a property has a name, behind the 16 bytes that say whose. */
const FIRST_NAMED = 0x8000;
const NAMED_BY_NUMBER = 24;

/**
 * The bytes of a property with a length of its own among those of an attachment in a `winmail.dat`, by its tag; null when
 * it has none. What stands in the value of another, as the properties of a message that is attached do, is passed over;
 * behind a value that is of no known type it goes on with the next four bytes.
 */
export function tnefProperty(properties: Uint8Array, tag: number): Uint8Array | null {
  const view = viewOf(properties);
  for (let at = 4; at + 4 <= properties.length;) {
    const found = view.getUint32(at, true);
    const start = at + 4 + nameLength(view, at + 4, found >>> 16);
    const end = endOfValue(view, start, found & 0xffff);
    if (found === tag && end !== null && view.getUint32(start, true) > 0) {
      return properties.subarray(start + 8, start + 8 + view.getUint32(start + 4, true));
    }
    at = end ?? at + 4;
  }
  return null;
}

function nameLength(view: DataView, at: number, identifier: number): number {
  if (identifier < FIRST_NAMED || at + NAMED_BY_NUMBER > view.byteLength) return 0;
  const byNumber = view.getUint32(at + 16, true) === 0;
  return NAMED_BY_NUMBER + (byNumber ? 0 : wholeFours(view.getUint32(at + 20, true)));
}

/** Where the next property begins; null where a value of this type cannot stand here. */
function endOfValue(view: DataView, start: number, type: number): number | null {
  const single = type & ~SEVERAL;
  const size = SIZES.get(single);
  if (size !== undefined && type === single) return start + size;
  if (start + 4 > view.byteLength) return null;
  const count = view.getUint32(start, true);
  if (size !== undefined) return start + 4 + count * size;
  return OF_ANY_LENGTH.has(single) ? endOfValues(view, start + 4, count) : null;
}

function endOfValues(view: DataView, start: number, count: number): number | null {
  let at = start;
  for (let value = 0; value < count; value++) {
    if (at + 4 > view.byteLength) return null;
    const length = view.getUint32(at, true);
    if (at + 4 + length > view.byteLength) return null;
    at += 4 + wholeFours(length);
  }
  return at;
}

const wholeFours = (length: number): number => Math.ceil(length / 4) * 4;
