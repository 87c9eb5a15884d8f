import { baseName } from '../../core/kernel/baseName';
import { CompoundFile } from '../read/CompoundFile';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { linked } from './linked';
import { oleObject, type OleObject } from './oleObject';
import { outlookText } from './outlookText';
import { tnefProperty } from './tnefProperty';
import { viewOf } from '../read/viewOf';

const SIGNATURE = 0x223e9f78;
const HEADER = 6;
/** Of the message and of an attachment. */
const LEVELS = [1, 2];
/** Attributes (MS-OXTNEF 2.1.3.3): where an attachment begins, its bytes, its short name, its properties. */
const BEGINS = 0x00069002;
const DATA = 0x0006800f;
const TITLE = 0x00018010;
const PROPERTIES = 0x00069005;
/** The long file name among the properties (PidTagAttachLongFilename), in UTF-16 or single bytes. */
const LONG_NAMES = [0x3707001f, 0x3707001e];
/** Where a file lies that is attached as a link. */
const PATHS = [0x370d001f, 0x370d001e, 0x3708001f, 0x3708001e];
/** The bytes, where they stand among the properties. */
const OWN_BYTES = 0x37010102;
/** A message or an object in place of bytes, behind the 16 bytes that say which (MS-OXTNEF 2.1.3.4). */
const OBJECT = 0x3701000d;
const OBJECT_KIND = 16;
const MAX_DEPTH = 4;

/** Whether bytes begin as a `winmail.dat` does, whatever a program on the way made of its name. */
export function isTnef(bytes: Uint8Array): boolean {
  if (bytes.length < HEADER) return false;
  return viewOf(bytes).getUint32(0, true) === SIGNATURE;
}

/**
 * The attachments in a `winmail.dat`, in which Outlook packs what it sends as rich text (TNEF), with those of messages that
 * are attached in it; null when the bytes are none.
 *
 * @throws Refused when it is cut short before its first attachment ends, holds too many or too deep
 */
export function readTnef(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  return isTnef(bytes) ? attachmentsIn(bytes, limits, 0) : null;
}

interface Found {
  name: string;
  bytes: Uint8Array;
  properties: Uint8Array;
}

function attachmentsIn(bytes: Uint8Array, limits: ReadLimits, depth: number): Attachment[] {
  if (depth > MAX_DEPTH) throw new Refused('NESTED_TOO_DEEP', { limit: MAX_DEPTH });
  const view = viewOf(bytes);
  const found: Found[] = [];
  let isCut = false;
  // Level (1 byte), attribute (4), length (4), that many bytes, check sum (2). Of another level is what was put behind it.
  for (let at = HEADER; at + 9 <= bytes.length && LEVELS.includes(bytes[at] ?? 0);) {
    const attribute = view.getUint32(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const end = at + 9 + length;
    if (end > bytes.length) {
      isCut = true;
      break;
    }
    const content = bytes.subarray(at + 9, end);
    const last = found.at(-1);
    if (attribute === BEGINS) {
      if (found.length >= limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries });
      found.push({ name: '', bytes: NOTHING, properties: NOTHING });
    } else if (last !== undefined && attribute === DATA) last.bytes = content;
    else if (last !== undefined && attribute === TITLE && last.name === '') {
      last.name = baseName(outlookText(content, false));
    } else if (last !== undefined && attribute === PROPERTIES) last.properties = content;
    at = end + 2;
  }
  if (!isCut) return found.flatMap((each) => whole(each, limits, depth));
  // What came before is whole; whatever followed is lost.
  const kept = found.filter((each) => each.bytes.length > 0 || each.properties.length > 0);
  if (kept.length === 0) throw new Refused('ZIP_DAMAGED');
  const lost = found.at(-1);
  const name = lost === undefined || kept.includes(lost) ? '' : lost.name;
  return [
    ...kept.flatMap((each) => whole(each, limits, depth)),
    { name, refusal: { code: 'ZIP_DAMAGED', params: {} } },
  ];
}

const NOTHING = new Uint8Array(0);

/** An attachment by what stands beside its properties or among them; those of a message in the place of the message. */
function whole({ name: short, bytes, properties }: Found, limits: ReadLimits, depth: number): Attachment[] {
  const name = baseName(firstText(properties, LONG_NAMES)) || short;
  if (bytes.length > 0) return [{ name, bytes }];
  const object = tnefProperty(properties, OBJECT)?.subarray(OBJECT_KIND) ?? NOTHING;
  if (isTnef(object)) return messageIn(object, name, limits, depth + 1);
  if (object.length > 0) {
    const inside = unpacked(object, limits);
    return [{ name: name || inside.name, bytes: inside.bytes }];
  }
  const own = tnefProperty(properties, OWN_BYTES) ?? NOTHING;
  const path = firstText(properties, PATHS);
  if (own.length > 0 || path === '') return [{ name, bytes: own }];
  return [{ name: name || baseName(path), refusal: linked(path) }];
}

/** The attachments of an attached message; one that cannot be read keeps no others from being read. */
function messageIn(bytes: Uint8Array, name: string, limits: ReadLimits, depth: number): Attachment[] {
  try {
    return attachmentsIn(bytes, limits, depth);
  } catch (error) {
    if (error instanceof Refused) return [{ name: name || 'winmail.dat', refusal: error.refusal }];
    throw error;
  }
}

/** A file out of the object that it is in. */
function unpacked(object: Uint8Array, limits: ReadLimits): OleObject {
  const inside = object[0] === 0xd0 && object[1] === 0xcf ? oleObject(new CompoundFile(object, limits), 0) : null;
  return inside ?? { name: '', bytes: object };
}

/** The first text that there is among the properties under one of these tags; empty without one. */
function firstText(properties: Uint8Array, tags: readonly number[]): string {
  for (const tag of tags) {
    const found = tnefProperty(properties, tag);
    if (found !== null) return outlookText(found, (tag & 0xff) === 0x1f);
  }
  return '';
}
