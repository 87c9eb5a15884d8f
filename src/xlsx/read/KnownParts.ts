import type { Palette } from './palette';
import type { ReadLimits } from './ReadLimits';
import { sameBytes } from './sameBytes';
import { viewOf } from './viewOf';
import type { XmlScanner } from './XmlScanner';
import type { ZipEntry } from './Zip';

/** How many different ones of a part are known at one time. */
const MOST = 16;
/** Larger ones, in unpacked bytes, are not worth the room. */
const LARGEST = 262_144;

interface KnownPart<Result> {
  readonly path: string;
  readonly entry: ZipEntry;
  readonly packed: DataView;
  readonly limits: ReadLimits;
  readonly palette: Palette;
  readonly result: Result;
}

/**
 * What was read from parts of one kind lately. Files that come from one form share parts to the byte (styles,
 * relationships, often the workbook's names), and what is in the same bytes need not be read twice. Results are
 * shared by all files that have the part, so they must never be changed.
 */
export class KnownParts<Result> {
  private readonly known: KnownPart<Result>[] = [];
  private next = 0;

  /** @param parse reads a whole part; what it gives depends on the bytes, the path, the limits and the palette alone */
  constructor(readonly parse: (scanner: XmlScanner, path: string) => Result) {}

  /** What was read from the same packed bytes at the same path, under the same limits and with the same colours; null if nothing was. */
  find(
    path: string,
    entry: ZipEntry,
    packed: Uint8Array,
    limits: ReadLimits,
    palette: Palette,
  ): { readonly result: Result } | null {
    for (const known of this.known) {
      if (
        known.entry.crc === entry.crc &&
        known.entry.size === entry.size &&
        known.entry.method === entry.method &&
        known.path === path &&
        known.palette === palette &&
        known.limits.nesting === limits.nesting &&
        known.limits.textLength === limits.textLength &&
        known.packed.byteLength === packed.length &&
        sameBytes(known.packed, 0, viewOf(packed), 0, packed.length)
      ) {
        return known;
      }
    }
    return null;
  }

  keep(path: string, entry: ZipEntry, packed: Uint8Array, limits: ReadLimits, palette: Palette, result: Result): void {
    if (entry.size > LARGEST || packed.length > LARGEST) return;
    // A copy: the bytes belong to a file that is soon forgotten.
    this.known[this.next] = { path, entry, packed: viewOf(packed.slice()), limits, palette, result };
    this.next = (this.next + 1) % MOST;
  }
}
