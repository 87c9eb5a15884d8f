import { Inflate } from 'fflate';
import { crc32 } from '../crc32';
import { ZIP_LENGTH, ZIP_RECORD } from '../zipRecord';
import type { InflateAtOnce } from './InflateAtOnce';
import { isOverpacked } from './isOverpacked';
import { OddSpelling } from './OddSpelling';
import type { ReadLimits } from './ReadLimits';
import { Refused } from './Refused';
import { viewOf } from './viewOf';
import { zipDirectory } from './zipDirectory';

const UNKNOWN_32 = 0xffffffff;
/** Further fields: sizes of more than four bytes, and a path in UTF-8 behind a version and a check sum. */
const WIDE = 1;
const FULL_PATH = 0x7075;
const FULL_PATH_HEAD = 5;
/** Systems whose kinds of files are known, and the kind that is a link (APPNOTE 4.4.2, 4.4.15). */
const UNIX = [3, 19];
const LINK = 0xa;
const STORED = 0;
const DEFLATED = 8;
/** Smaller parts, among them those of a city workbook, are unpacked at once; larger ones in steps, with less memory. */
const AT_ONCE = 16_000_000;
/** Packed bytes of one step; at the very worst (1 : 1032) a step unpacks to 17 MB. */
const STEP = 16_384;

export interface ZipEntry {
  readonly path: string;
  /** Its path in UTF-8, where the zip has it beside one that keeps few letters; each letter stands for a byte. */
  readonly fullPath: string | null;
  /** Locked with a password. */
  readonly locked: boolean;
  /** A link to another file, as Unix and the Mac keep it: its bytes are where it leads. */
  readonly isLink: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly headerAt: number;
}

/**
 * The entries of a zip (PKWARE APPNOTE 6.3), as its central directory lists them, with ZIP64 and data descriptors.
 * Only what is asked for is unpacked, and never more than the limits allow, whatever the headers say. A zip that
 * different programs could read differently (headers that disagree) is refused; of entries of one name it is said.
 */
export class Zip {
  /** By path in lower case, as part names are compared (ECMA-376 part 2, 6.2.2.3). */
  private readonly entries = new Map<string, ZipEntry>();
  /** The first path that stands twice: no matter among files that were sent, but a package must not have it. */
  repeated: string | null = null;
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  private inflated = 0;
  private readonly end: number;

  constructor(
    bytes: Uint8Array,
    private readonly limits: ReadLimits,
    private readonly inflate: InflateAtOnce,
  ) {
    this.view = viewOf(bytes);
    // Plain bytes even where Node.js gave a Buffer, whose views cost more.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.end = this.readDirectory();
  }

  /** The zip without its comment and what else stands behind it. */
  bare(): Uint8Array {
    return this.bytes.subarray(0, this.end);
  }

  /**
   * The entry of a part, its path without a leading slash and in any case; null if there is none. Blanks and letters other
   * than ASCII may be escaped in the path, in the zip, or in both (ECMA-376 part 2, 6.2.2.2).
   */
  find(path: string): ZipEntry | null {
    const found = this.entries.get(path.toLowerCase());
    if (found !== undefined) return found;
    const bare = unescaped(path);
    for (const [key, entry] of this.entries) if (unescaped(key) === bare) return entry;
    return null;
  }

  /** All entries but folders, in their order. */
  all(): readonly ZipEntry[] {
    return [...this.entries.values()];
  }

  /** All bytes of an entry. */
  read(entry: ZipEntry): Uint8Array {
    const data = this.packedBytes(entry);
    if (entry.method === STORED) {
      this.count(entry, entry.size);
      return crc32(data, 0) === entry.crc ? data : this.damaged(entry.path);
    }
    if (entry.size > AT_ONCE) {
      const all = new Uint8Array(this.allowed(entry));
      let filled = 0;
      this.stream(entry, (chunk) => {
        all.set(chunk, filled);
        filled += chunk.length;
        return true;
      });
      return all;
    }
    const found = this.inflate(data, this.allowed(entry), entry.crc) ?? this.damaged(entry.path);
    this.count(entry, found.length);
    return found;
  }

  /**
   * Unpacks an entry in steps until `take` returns false. The bytes given are only good during the call. What was
   * taken before an error shows up must be thrown away.
   */
  stream(entry: ZipEntry, take: (chunk: Uint8Array, last: boolean) => boolean): void {
    if (entry.method === STORED || entry.size <= AT_ONCE) {
      take(this.read(entry), true);
      return;
    }
    const data = this.packedBytes(entry);
    this.allowed(entry);
    let going = true as boolean;
    let size = 0;
    let crc = 0;
    const inflate = new Inflate((chunk, last) => {
      if (!going) return;
      size += chunk.length;
      if (size > entry.size) this.damaged(entry.path);
      this.count(entry, chunk.length);
      crc = crc32(chunk, crc);
      if (last && (size !== entry.size || crc !== entry.crc)) this.damaged(entry.path);
      going = take(chunk, last);
    });
    try {
      for (let at = 0; going && at < data.length; at += STEP) {
        inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length);
      }
    } catch (error) {
      if (error instanceof Refused || error instanceof OddSpelling) throw error;
      this.damaged(entry.path);
    }
  }

  /** Counts an entry whose content is known already, as if it was unpacked again. */
  countKnown(entry: ZipEntry): void {
    this.count(entry, this.allowed(entry));
  }

  /** The size that an entry claims, if the limits allow so much. */
  private allowed(entry: ZipEntry): number {
    const { inflatedBytes } = this.limits;
    if (this.inflated + entry.size > inflatedBytes || isOverpacked(entry.packed, entry.size, this.limits)) {
      throw new Refused('ZIP_BOMB', { limit: inflatedBytes });
    }
    return entry.size;
  }

  private count(entry: ZipEntry, bytes: number): void {
    this.inflated += bytes;
    if (this.inflated > this.limits.inflatedBytes) throw new Refused('ZIP_BOMB', { limit: this.limits.inflatedBytes });
    if (entry.method === STORED && entry.size !== entry.packed) this.damaged(entry.path);
  }

  /** The packed bytes of an entry, if its headers agree. */
  packedBytes(entry: ZipEntry): Uint8Array {
    const { view } = this;
    const at = entry.headerAt;
    if (at + ZIP_LENGTH.local > view.byteLength || view.getUint32(at, true) !== ZIP_RECORD.local)
      this.damaged(entry.path);
    if (entry.locked || (view.getUint16(at + 6, true) & 1) !== 0) throw new Refused('ENCRYPTED');
    const nameLength = view.getUint16(at + 26, true);
    const start = at + ZIP_LENGTH.local + nameLength + view.getUint16(at + 28, true);
    if (!this.isText(at + ZIP_LENGTH.local, nameLength, entry.path) || start + entry.packed > view.byteLength)
      this.damaged(entry.path);
    if (entry.method !== STORED && entry.method !== DEFLATED) throw new Refused('ZIP_PACKING', { part: entry.path });
    return this.bytes.subarray(start, start + entry.packed);
  }

  private readDirectory(): number {
    const { start, count, end } = zipDirectory(this.bytes);
    if (count > this.limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: this.limits.entries });
    let at = start;
    for (let index = 0; index < count; index++) at = this.readEntry(at, end);
    return end + ZIP_LENGTH.end;
  }

  /** Reads one entry of the directory; returns where the next begins. */
  private readEntry(at: number, end: number): number {
    const { view } = this;
    if (at + ZIP_LENGTH.central > end || view.getUint32(at, true) !== ZIP_RECORD.central) this.damaged();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ZIP_LENGTH.central + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > end) this.damaged();
    const path = this.text(at + ZIP_LENGTH.central, nameLength);
    let size = view.getUint32(at + 24, true);
    let packed = view.getUint32(at + 20, true);
    let headerAt = view.getUint32(at + 42, true);
    // The ZIP64 field holds only what does not fit elsewhere, in this order.
    const extra = at + ZIP_LENGTH.central + nameLength;
    let wide = this.field(WIDE, extra, extraLength)?.at ?? null;
    const widen = (value: number): number => {
      if (value !== UNKNOWN_32 || wide === null) return value;
      const found = this.uint64(wide);
      wide += 8;
      return found;
    };
    size = widen(size);
    packed = widen(packed);
    headerAt = widen(headerAt);
    const key = path.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
    if (!key.endsWith('/')) {
      const isRepeated = this.entries.has(key);
      if (isRepeated) this.repeated ??= path;
      const method = view.getUint16(at + 10, true);
      const locked = (view.getUint16(at + 8, true) & 1) !== 0;
      const isLink = view.getUint32(at + 38, true) >>> 28 === LINK && UNIX.includes(view.getUint8(at + 5));
      const own = isRepeated ? `${key}\0${String(this.entries.size)}` : key;
      const fullPath = extraLength === 0 ? null : this.fullPath(path, extra, extraLength);
      const crc = view.getUint32(at + 16, true);
      this.entries.set(own, { path, fullPath, locked, isLink, method, crc, packed, size, headerAt });
    }
    return next;
  }

  /** Where a field of this kind among the further ones begins, and its length; null without one. */
  private field(kind: number, from: number, length: number): { readonly at: number; readonly length: number } | null {
    const { view } = this;
    for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
      if (view.getUint16(at, true) !== kind) continue;
      const found = { at: at + 4, length: view.getUint16(at + 2, true) };
      if (found.at + found.length <= from + length) return found;
      // Without its sizes the entry cannot be found.
      return kind === WIDE ? this.damaged() : null;
    }
    return null;
  }

  /** A path in UTF-8, as WinRAR and Info-ZIP put it beside theirs, if it belongs to that one (APPNOTE 4.6.9). */
  private fullPath(path: string, from: number, length: number): string | null {
    const { view } = this;
    const found = this.field(FULL_PATH, from, length);
    if (found === null || found.length <= FULL_PATH_HEAD || view.getUint8(found.at) !== 1) return null;
    const own = Uint8Array.from(path, (letter) => letter.charCodeAt(0));
    if (view.getUint32(found.at + 1, true) !== crc32(own, 0) >>> 0) return null;
    return this.text(found.at + FULL_PATH_HEAD, found.length - FULL_PATH_HEAD);
  }

  private uint64(at: number): number {
    if (at + 8 > this.view.byteLength) this.damaged();
    const value = this.view.getBigUint64(at, true);
    return value > BigInt(Number.MAX_SAFE_INTEGER) ? this.damaged() : Number(value);
  }

  /** Names that matter here are ASCII; any other only has to stay itself. */
  private text(at: number, length: number): string {
    let text = '';
    for (let index = 0; index < length; index++) text += String.fromCharCode(this.bytes[at + index] ?? 0);
    return text;
  }

  /** Whether {@link text} gives just this. */
  private isText(at: number, length: number, text: string): boolean {
    if (text.length !== length) return false;
    for (let index = 0; index < length; index++) {
      if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    }
    return true;
  }

  private damaged(part?: string): never {
    throw new Refused('ZIP_DAMAGED', part === undefined ? {} : { part });
  }
}

/** A path in the bytes of UTF-8, each a letter, without escapes and in small letters. */
function unescaped(path: string): string {
  // What has letters beyond bytes is a text; entries have their bytes already.
  const bytes = /[\u0100-\uffff]/.test(path) ? String.fromCharCode(...new TextEncoder().encode(path)) : path;
  return bytes.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).toLowerCase();
}
