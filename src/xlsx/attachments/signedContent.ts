import { Unzlib } from 'fflate';
import { joined } from '../joined';
import { decodeTransfer } from './decodeTransfer';
import { toLatin1 } from './latin1';
import { DEFAULT_LIMITS } from '../read/ReadLimits';
import { Refused } from '../read/Refused';

const SEQUENCE = 0x30;
const OBJECT_ID = 0x06;
const OCTETS = 0x04;
const OCTETS_IN_PIECES = 0x24;
const CONTENT = 0xa0;
/** 1.2.840.113549.1.7, PKCS #7; the number behind it says what the content is. */
const PKCS7 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07];
/** 1.2.840.113549.1.9.16.1.9, packed (RFC 3274). */
const PACKED = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x09];
/** Packed bytes of one step, and the most that may come of all. */
const STEP = 16_384;
const MOST = DEFAULT_LIMITS.bytes;
/** 1.2.840.113549.1.9.16.1.23, locked and sealed at once (RFC 5083). */
const LOCKED_AND_SEALED = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10, 0x01, 0x17];
const PLAIN = 1;
/** 2: signed, 5: with a check sum. Both have what they hold in the same place. */
const SIGNED = [2, 5];
/** 3: enveloped, 6: encrypted (RFC 5652). */
const LOCKED = [3, 6];

/** A value of BER (X.690): from `start` to before `end` its content; `next` is behind it. */
interface Value {
  readonly tag: number;
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/**
 * What a message signed in one piece holds (CMS, RFC 5652), or one that is only packed or wrapped in the same way: who signed
 * is not looked at, as with any other mail. Null when the bytes are no such message.
 *
 * @throws Refused ENCRYPTED for a message that is locked, ZIP_DAMAGED for one that is cut short
 */
export function signedContent(given: Uint8Array): Uint8Array | null {
  const bytes = outOfText(given);
  if (bytes[0] !== SEQUENCE) return null;
  if (isNear(bytes, LOCKED_AND_SEALED)) throw new Refused('ENCRYPTED', { of: 'mail' });
  const isPacked = isNear(bytes, PACKED);
  if (!isPacked && !isNear(bytes, PKCS7)) return null;
  const outer = valueAt(bytes, 0);
  const [type, wrapped] = outer === null ? [] : valuesIn(bytes, outer, 2);
  const format = isPacked ? PACKED : PKCS7;
  if (type?.tag !== OBJECT_ID || !format.every((byte, place) => bytes[type.start + place] === byte)) return null;
  const kind = isPacked ? 0 : (bytes[type.start + PKCS7.length] ?? 0);
  if (LOCKED.includes(kind)) throw new Refused('ENCRYPTED', { of: 'mail' });
  if (wrapped === undefined) return null;
  if (kind === PLAIN) return octetsIn(bytes, wrapped);
  if (!isPacked && !SIGNED.includes(kind)) return null;
  const [signed] = valuesIn(bytes, wrapped, 1);
  // Version, digest algorithms, what is signed.
  const inside = signed === undefined ? undefined : valuesIn(bytes, signed, 3)[2];
  const content = inside === undefined ? undefined : valuesIn(bytes, inside, 2)[1];
  if (content?.tag !== CONTENT) return null;
  const octets = octetsIn(bytes, content);
  return octets === null || !isPacked ? octets : unpacked(octets);
}

function octetsIn(bytes: Uint8Array, content: Value): Uint8Array | null {
  const [octets] = valuesIn(bytes, content, 1);
  return octets === undefined ? null : bytesOf(bytes, octets);
}

/** @throws Refused when it is damaged or comes to more than a file may have */
function unpacked(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const unzlib = new Unzlib((piece) => {
    size += piece.length;
    if (size > MOST) throw new Refused('TOO_LARGE', { limit: MOST, of: 'container' });
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      unzlib.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('ZIP_DAMAGED');
  }
  return joined(pieces);
}

/** The same as text: between two lines (PEM, RFC 7468, and as Netscape called it), or without them. */
const BETWEEN_LINES = /^\s*-----BEGIN (?:PKCS ?#?7[A-Z ]*|CMS)-----([A-Za-z0-9+/=\s]*)-----END/;
const WITHOUT_LINES = /^\s*MI[A-Za-z0-9+/=\s]*$/;

function outOfText(bytes: Uint8Array): Uint8Array {
  const start = toLatin1(bytes.subarray(0, 64));
  const isBare = WITHOUT_LINES.test(start);
  if (!isBare && !start.includes('-----BEGIN ')) return bytes;
  const text = toLatin1(bytes);
  const letters = isBare ? WITHOUT_LINES.exec(text)?.[0] : BETWEEN_LINES.exec(text)?.[1];
  return letters === undefined ? bytes : decodeTransfer(letters, 'base64');
}

/** A text may begin with `0` as well; the name of the format stands within the first bytes. */
function isNear(bytes: Uint8Array, format: readonly number[]): boolean {
  for (let at = 2; at < 16; at++) if (format.every((byte, place) => bytes[at + place] === byte)) return true;
  return false;
}

function bytesOf(bytes: Uint8Array, value: Value): Uint8Array {
  if (value.tag === OCTETS) return bytes.subarray(value.start, value.end);
  if (value.tag !== OCTETS_IN_PIECES) throw new Refused('ZIP_DAMAGED');
  return joined(valuesIn(bytes, value, Infinity).map(({ start, end }) => bytes.subarray(start, end)));
}

/** The first values in another one. */
function valuesIn(bytes: Uint8Array, { start, end }: Value, most: number): Value[] {
  const found: Value[] = [];
  for (let at = start; at < end && found.length < most;) {
    const value = valueAt(bytes, at);
    if (value === null || value.next > bytes.length) throw new Refused('ZIP_DAMAGED');
    // Two zeros end what has no length of its own.
    if (value.tag === 0) break;
    found.push(value);
    at = value.next;
  }
  return found;
}

function valueAt(bytes: Uint8Array, at: number): Value | null {
  const tag = bytes[at];
  const first = bytes[at + 1];
  if (tag === undefined || first === undefined) return null;
  if (first < 0x80) return { tag, start: at + 2, end: at + 2 + first, next: at + 2 + first };
  if (first === 0x80) return endless(bytes, tag, at + 2);
  let length = 0;
  for (let place = 0; place < first - 0x80; place++) length = length * 256 + (bytes[at + 2 + place] ?? 0);
  const start = at + 2 + first - 0x80;
  return { tag, start, end: start + length, next: start + length };
}

/**
 * A value without a length goes on until its end mark. Only the first few values of any are asked for but of the pieces of
 * the content, so where it ends is looked for there alone; any other is taken to go to the end of the bytes.
 */
function endless(bytes: Uint8Array, tag: number, start: number): Value {
  return { tag, start, end: bytes.length, next: bytes.length };
}
