import { DEFAULT_LIMITS } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import { toLatin1 } from './latin1';
import { viewOf } from '../read/viewOf';

/** A file out of one of the wrappings in which old programs of the Mac send both of its forks. */
export interface MacFile {
  /** Empty where the wrapping has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const APPLE_SINGLE = 0x00051600;
const DATA = 1;
const REAL_NAME = 3;
const FIRST_ENTRY = 26;

const BEGINNING = 300;
const BINHEX = /^\s*\(This file must be converted with BinHex[^\n]*\n\s*:([^:]*):/;
const LETTERS = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';
/** Says that the byte before it comes so many times (RFC 1741, appendix A). */
const REPEATED = 0x90;
const MOST = DEFAULT_LIMITS.bytes;

/** The file in AppleSingle (RFC 1740) or BinHex 4.0 (RFC 1741); null when the bytes are neither. */
export function macFile(bytes: Uint8Array): MacFile | null {
  return inAppleSingle(bytes) ?? inBinHex(bytes);
}

function inAppleSingle(bytes: Uint8Array): MacFile | null {
  const view = viewOf(bytes);
  if (bytes.length < FIRST_ENTRY || view.getUint32(0) !== APPLE_SINGLE) return null;
  const entry = (wanted: number): Uint8Array | null => {
    for (let at = FIRST_ENTRY; at + 12 <= bytes.length && at < FIRST_ENTRY + 12 * view.getUint16(24); at += 12) {
      const start = view.getUint32(at + 4);
      if (view.getUint32(at) === wanted) return bytes.subarray(start, start + view.getUint32(at + 8));
    }
    return null;
  };
  const data = entry(DATA);
  return data === null ? null : { name: new TextDecoder().decode(entry(REAL_NAME) ?? new Uint8Array(0)), bytes: data };
}

function inBinHex(bytes: Uint8Array): MacFile | null {
  if (!toLatin1(bytes.subarray(0, BEGINNING)).includes('converted with BinHex')) return null;
  const letters = BINHEX.exec(toLatin1(bytes))?.[1];
  if (letters === undefined) return null;
  const all = unrepeated(sixBits(letters));
  // Name with its length before it, version, type, creator, flags; lengths of both forks; check sum.
  const name = all.subarray(1, 1 + (all[0] ?? 0));
  const at = name.length + 12;
  if (at + 10 > all.length) return null;
  const length = new DataView(all.buffer, all.byteOffset).getUint32(at);
  return { name: new TextDecoder().decode(name), bytes: all.subarray(at + 10, at + 10 + length) };
}

/** Four letters for three bytes. */
function sixBits(letters: string): Uint8Array {
  const found = new Uint8Array(letters.length);
  let filled = 0;
  let bits = 0;
  let count = 0;
  for (const letter of letters) {
    const value = LETTERS.indexOf(letter);
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    found[filled++] = bits >> count;
  }
  return found.subarray(0, filled);
}

/** @throws Refused when it comes to more than a file may have */
function unrepeated(bytes: Uint8Array): Uint8Array {
  const all: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== REPEATED) {
      all.push(byte);
      continue;
    }
    const count = bytes[++at] ?? 0;
    // None means the byte itself.
    if (count === 0) all.push(REPEATED);
    const last = all.at(-1) ?? 0;
    for (let more = 1; more < count; more++) all.push(last);
    if (all.length > MOST) throw new Refused('TOO_LARGE', { limit: MOST, of: 'container' });
  }
  return Uint8Array.from(all);
}
