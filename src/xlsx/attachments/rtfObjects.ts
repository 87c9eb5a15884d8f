import { viewOf } from '../read/viewOf';
import { toLatin1 } from './latin1';

const BEGINNING = '{\\rtf';
const OBJECT = '\\objdata';
/** Of an object that is kept as a whole (MS-OLEDS 2.2.5). */
const EMBEDDED = 2;
/** Class, topic and item. */
const NAMES = 3;

/** Whether a file is a text in RTF that says that there are objects in it. */
export function saysRtfObjects(bytes: Uint8Array): boolean {
  return isRtf(bytes) && toLatin1(bytes).includes(OBJECT);
}

/**
 * What programs keep of the objects in a text in RTF (specification 1.9.1, `\objdata`: MS-OLEDS 2.2.5 in hexadecimal); null
 * for any other file.
 */
export function rtfObjects(bytes: Uint8Array): readonly Uint8Array[] | null {
  if (!isRtf(bytes)) return null;
  const text = toLatin1(bytes);
  const found: Uint8Array[] = [];
  // Each letter is looked at once, however many beginnings there are without an end.
  for (let at = text.indexOf(OBJECT); at >= 0;) {
    const end = text.indexOf('}', at);
    if (end < 0) break;
    const digits = text.slice(at + OBJECT.length, end).replace(/\s+/g, '');
    const native = /^[\da-f]*$/i.test(digits) ? nativeOf(bytesOf(digits)) : null;
    if (native !== null) found.push(native);
    at = text.indexOf(OBJECT, end);
  }
  return found.length === 0 ? null : found;
}

const isRtf = (bytes: Uint8Array): boolean => toLatin1(bytes.subarray(0, BEGINNING.length)) === BEGINNING;

function bytesOf(digits: string): Uint8Array {
  const bytes = new Uint8Array(digits.length >> 1);
  for (let at = 0; at < bytes.length; at++) bytes[at] = parseInt(digits.slice(2 * at, 2 * at + 2), 16);
  return bytes;
}

/** Version, kind, three names and the bytes of the object, each with its length before it. */
function nativeOf(object: Uint8Array): Uint8Array | null {
  const view = viewOf(object);
  const longAt = (at: number): number => (at + 4 > object.length ? Infinity : view.getUint32(at, true));
  if (longAt(4) !== EMBEDDED) return null;
  let at = 8;
  for (let name = 0; name < NAMES; name++) at += 4 + longAt(at);
  const size = longAt(at);
  return at + 4 + size > object.length ? null : object.subarray(at + 4, at + 4 + size);
}
