import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { lastStep } from './lastStep';

const SIGNATURE = 0x223e9f78;
const HEADER = 6;
/** Attributes (MS-OXTNEF 2.1.3.3): where an attachment begins, its bytes, its short name, its properties. */
const BEGINS = 0x00069002;
const DATA = 0x0006800f;
const TITLE = 0x00018010;
const PROPERTIES = 0x00069005;
/** The long file name among the properties (PidTagAttachLongFilename), in UTF-16 or single bytes. */
const LONG_NAMES: readonly (readonly [number, string])[] = [
  [0x3707001f, 'utf-16le'],
  [0x3707001e, 'windows-1258'],
];

/** Whether bytes begin as a `winmail.dat` does, whatever a program on the way made of its name. */
export function isTnef(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return false;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true) === SIGNATURE;
}

/**
 * The attachments in a `winmail.dat`, in which Outlook packs what it sends as rich text (TNEF); null when the bytes are
 * none.
 *
 * @throws Refused when it is cut short or holds too many
 */
export function readTnef(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  if (!isTnef(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: { name: string; bytes: Uint8Array }[] = [];
  // Level (1 byte), attribute (4), length (4), that many bytes, check sum (2).
  for (let at = HEADER; at + 9 <= bytes.length;) {
    const attribute = view.getUint32(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const end = at + 9 + length;
    if (end + 2 > bytes.length) throw new Refused('ZIP_DAMAGED');
    const content = bytes.subarray(at + 9, end);
    const last = found.at(-1);
    if (attribute === BEGINS) {
      if (found.length >= limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries });
      found.push({ name: '', bytes: new Uint8Array(0) });
    } else if (last !== undefined && attribute === DATA) last.bytes = content;
    else if (last !== undefined && attribute === TITLE && last.name === '') last.name = text(content, 'windows-1258');
    else if (last !== undefined && attribute === PROPERTIES) last.name = longName(content) ?? last.name;
    at = end + 2;
  }
  return found;
}

/**
 * The long name among the properties. It is looked for by its tag, followed by a count of one and a length that fits,
 * since the properties before it are of many kinds and lengths.
 */
function longName(properties: Uint8Array): string | null {
  const view = new DataView(properties.buffer, properties.byteOffset, properties.byteLength);
  for (const [tag, encoding] of LONG_NAMES) {
    for (let at = 4; at + 12 <= properties.length; at += 4) {
      if (view.getUint32(at, true) !== tag || view.getUint32(at + 4, true) !== 1) continue;
      const length = view.getUint32(at + 8, true);
      if (at + 12 + length <= properties.length) return text(properties.subarray(at + 12, at + 12 + length), encoding);
    }
  }
  return null;
}

/** Text up to its closing NUL, without folders. */
function text(bytes: Uint8Array, encoding: string): string {
  const [name = ''] = new TextDecoder(encoding).decode(bytes).split('\0', 1);
  return lastStep(name);
}
