import { joined } from '../joined';
import type { ReadLimits } from './ReadLimits';
import { Refused } from './Refused';
import { viewOf } from './viewOf';

const END_OF_CHAIN = 0xfffffffe;
const HEADER = 512;
const DIRECTORY_ENTRY = 128;
const NONE = 0xffffffff;
const STREAM = 2;
const ROOT = 5;

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/**
 * A compound file (MS-CFB): storages and streams, as Outlook keeps messages. Chains that run in circles or out of the
 * file make it damaged.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly miniSize: number;
  private readonly cutoff: number;
  private readonly table: Uint32Array;
  private readonly miniTable: Uint32Array;
  private readonly miniStream: Uint8Array;
  private readonly entries: Entry[];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly limits: ReadLimits,
  ) {
    this.view = viewOf(bytes);
    if (bytes.length < HEADER) this.damaged();
    const shift = this.view.getUint16(30, true);
    if ((shift !== 9 && shift !== 12) || this.view.getUint16(32, true) !== 6) this.damaged();
    this.sectorSize = 1 << shift;
    this.miniSize = 64;
    this.cutoff = this.view.getUint32(56, true);
    this.table = this.readTable();
    this.entries = this.readDirectory();
    this.miniTable = numbers(this.chain(this.view.getUint32(60, true), null));
    const root = this.entries[0];
    if (root?.type !== ROOT) this.damaged();
    // JExcelApi calls it longer than it is; who asks for more than is there finds the file damaged.
    this.miniStream = root.size === 0 ? new Uint8Array(0) : this.chain(root.start, null).subarray(0, root.size);
  }

  /** Numbers of the entries in a storage; 0 is the root. */
  children(storage: number): number[] {
    const found: number[] = [];
    const open = [this.entries[storage]?.child ?? NONE];
    const seen = new Set<number>();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === NONE) continue;
      const entry = this.entries[next];
      if (entry === undefined || seen.has(next)) this.damaged();
      seen.add(next);
      found.push(next);
      open.push(entry.left, entry.right);
    }
    return found;
  }

  /** The entry of a name in a storage, in any case (MS-CFB 2.6.4), its number; null if there is none. */
  find(storage: number, name: string): number | null {
    const key = name.toUpperCase();
    return this.children(storage).find((entry) => this.nameOf(entry).toUpperCase() === key) ?? null;
  }

  /** The entry at a path from the root, its number; null if there is none. */
  at(path: readonly string[]): number | null {
    return path.reduce<number | null>((storage, name) => (storage === null ? null : this.find(storage, name)), 0);
  }

  nameOf(entry: number): string {
    return this.entries[entry]?.name ?? '';
  }

  /** Bytes of a stream; null for a storage. */
  read(number: number): Uint8Array | null {
    const entry = this.entries[number];
    if (entry?.type !== STREAM) return null;
    if (entry.size === 0) return new Uint8Array(0);
    return entry.size < this.cutoff ? this.miniChain(entry.start, entry.size) : this.chain(entry.start, entry.size);
  }

  private runsInCircle(start: number): boolean {
    const seen = new Uint8Array(this.table.length);
    for (let next = start; next < this.table.length; next = this.table[next] ?? NONE) {
      if (seen[next] === 1) return true;
      seen[next] = 1;
    }
    return false;
  }

  /** The table of sectors, whose own sectors the header lists, and after 109 of them sectors of their own. */
  private readTable(): Uint32Array {
    const { view } = this;
    const sectors: number[] = [];
    for (let at = 76; at < HEADER; at += 4) sectors.push(view.getUint32(at, true));
    let next = view.getUint32(68, true);
    const most = Math.ceil(this.bytes.length / this.sectorSize);
    for (let steps = 0; next < END_OF_CHAIN; steps++) {
      if (steps > most) this.damaged();
      const list = numbers(this.sector(next));
      sectors.push(...list.slice(0, -1));
      next = list.at(-1) ?? END_OF_CHAIN;
    }
    const used = sectors.filter((sector) => sector < END_OF_CHAIN - 1);
    if (used.length > most) this.damaged();
    return numbers(joined(used.map((sector) => this.sector(sector))));
  }

  private readDirectory(): Entry[] {
    const bytes = this.chain(this.view.getUint32(48, true), null);
    const view = viewOf(bytes);
    const count = Math.floor(bytes.length / DIRECTORY_ENTRY);
    if (count > 10 * this.limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: 10 * this.limits.entries });
    return Array.from({ length: count }, (_, index) => {
      const at = index * DIRECTORY_ENTRY;
      const letters = Math.min(31, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
      let name = '';
      for (let letter = 0; letter < letters; letter++)
        name += String.fromCharCode(view.getUint16(at + 2 * letter, true));
      return {
        name,
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }

  /** Sectors from one on, in their order; all of them when no size is given. */
  private chain(start: number, size: number | null): Uint8Array {
    if (this.runsInCircle(start)) this.damaged();
    const parts: Uint8Array[] = [];
    const most = size === null ? this.table.length : Math.ceil(size / this.sectorSize);
    let next = start;
    while (next < END_OF_CHAIN - 1 && parts.length < most) {
      parts.push(this.sector(next));
      next = this.table[next] ?? this.damaged();
    }
    if (size !== null && parts.length < most) this.damaged();
    const all = joined(parts);
    // The last sector may be cut short, as long as nothing of the stream is missing.
    if (size !== null && all.length < size) this.damaged();
    return all.subarray(0, size ?? undefined);
  }

  private miniChain(start: number, size: number): Uint8Array {
    const parts: Uint8Array[] = [];
    const most = Math.ceil(size / this.miniSize);
    const seen = new Set<number>();
    let next = start;
    while (parts.length < most) {
      if (seen.has(next)) this.damaged();
      seen.add(next);
      const at = next * this.miniSize;
      if (at >= this.miniStream.length) this.damaged();
      parts.push(this.miniStream.subarray(at, at + this.miniSize));
      next = this.miniTable[next] ?? this.damaged();
    }
    return joined(parts).subarray(0, size);
  }

  private sector(number: number): Uint8Array {
    const at = (number + 1) * this.sectorSize;
    if (at >= this.bytes.length) this.damaged();
    return this.bytes.subarray(at, at + this.sectorSize);
  }

  private damaged(): never {
    throw new Refused('ZIP_DAMAGED');
  }
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(index * 4, true));
}
