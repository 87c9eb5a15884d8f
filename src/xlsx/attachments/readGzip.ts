import { baseName } from '../../core/kernel/baseName';
import { Gunzip } from 'fflate';
import { crc32 } from '../crc32';
import { joined } from '../joined';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { toLatin1 } from './latin1';
import { isMailOrFolder } from './isMail';
import { viewOf } from '../read/viewOf';

/** A gzip's head (RFC 1952, 2.3): ten bytes, and what flags say of further fields, the name among them. */
const HEAD = 10;
const FURTHER = 4;
const NAME = 8;
/** Check sum and length behind what is packed. */
const TAIL = 8;
/** So many zeros behind a member are surely read as no member; those of its length, which are fewer, may be among them. */
const SPARE = 3;
const STEP = 65_536;
/** As much of a mail as shows that it is one. */
const SAMPLE = 2000;
/** How a zip, a compound file and a gzip, which a server may pack once more, begin. */
const BEGINNINGS = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '\x1f\x8b\x08'];

/**
 * The workbook (or zip, or mail) in a gzip, of one member or of several that are one file together (RFC 1952, 2.2), as programs leave
 * it that save what a server packed for the way; null for any other file. Zeros behind it only fill up a block (gzip 1.14, “4.
 * Using gzip on tapes”).
 *
 * @throws Refused where it is damaged, or larger than a file may be
 */
export function readGzip(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes.length < HEAD + TAIL) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isOther = false as boolean;
  const tails = new Tails(bytes);
  const gunzip = new Gunzip((chunk) => {
    if (chunk.length === 0) return;
    if (length === 0) isOther = !beginsAsWanted(chunk);
    length += chunk.length;
    if (isOther) return;
    tails.count(chunk);
    chunks.push(chunk.slice());
  });
  gunzip.onmember = (offset) => {
    tails.end(offset);
  };
  const filled = bytes.findLastIndex((byte) => byte !== 0) + 1;
  const end = Math.min(bytes.length, filled + SPARE);
  for (let at = 0; at < end && !isOther; at += STEP) {
    try {
      // Never called the last: behind it zeros are left over, and whether all has come the tails tell.
      gunzip.push(bytes.subarray(at, Math.min(at + STEP, end)), false);
    } catch {
      if (length === 0) return null;
      throw new Refused('ZIP_DAMAGED');
    }
    if (length > limits.bytes) throw new Refused('TOO_LARGE', { limit: limits.bytes });
  }
  if (isOther || length === 0) return null;
  tails.endWithin(filled, bytes.length);
  if (!tails.areTrue) throw new Refused('ZIP_DAMAGED');
  return [{ name: nameIn(bytes), bytes: joined(chunks) }];
}

function beginsAsWanted(chunk: Uint8Array): boolean {
  const start = toLatin1(chunk.subarray(0, SAMPLE));
  // Servers pack mails and folders of them, too.
  return BEGINNINGS.some((beginning) => start.startsWith(beginning)) || isMailOrFolder(start);
}

/** Whether what stands behind each member is true of what came out of it. */
class Tails {
  areTrue = true;
  private readonly view: DataView;
  private length = 0;
  private sum = 0;

  constructor(bytes: Uint8Array) {
    this.view = viewOf(bytes);
  }

  count(chunk: Uint8Array): void {
    this.length += chunk.length;
    this.sum = crc32(chunk, this.sum);
  }

  /** @param at where the member has ended */
  end(at: number): void {
    this.areTrue &&= this.isTrueAt(at);
    this.length = 0;
    this.sum = 0;
  }

  /** The last member has ended where its tail does, of which all may be zeros as is what packs nothing but its beginning. */
  endWithin(filled: number, end: number): void {
    const last = Math.min(end, filled + TAIL + 1);
    let at = filled;
    while (at < last && !this.isTrueAt(at)) at++;
    this.end(at);
  }

  private isTrueAt(at: number): boolean {
    const isTrue = (place: number, value: number): boolean => this.view.getUint32(at - place, true) === value >>> 0;
    return isTrue(TAIL, this.sum) && isTrue(TAIL / 2, this.length);
  }
}

function nameIn(bytes: Uint8Array): string {
  const flags = bytes[3] ?? 0;
  if ((flags & NAME) === 0) return '';
  const from = HEAD + ((flags & FURTHER) === 0 ? 0 : 2 + (bytes[HEAD] ?? 0) + 256 * (bytes[HEAD + 1] ?? 0));
  const end = bytes.indexOf(0, from);
  return baseName(new TextDecoder().decode(bytes.subarray(from, end < from ? from : end)));
}
