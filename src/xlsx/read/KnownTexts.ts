/** Longer texts are seldom the same in two files; the pieces of the plan that each form carries are shorter. */
const LONGEST = 8192;
/** Texts differ early; that the rest is the same is seen when the bytes are compared. */
const TELLING = 1024;
/** A power of two. */
const SLOTS = 8192;
/** Bytes of all texts that are known at one time. */
const ROOM = 1_000_000;

/**
 * Texts that were decoded before, by their bytes. Files that come from one form hold the same texts, and looking one
 * up takes a fifth of the time of decoding it; it is also kept only once for all files. It stays small: a text takes
 * the place of another one with the same hash, and when the room is full all are forgotten.
 */
export class KnownTexts {
  private readonly texts: (string | undefined)[] = Array<string | undefined>(SLOTS).fill(undefined);
  private readonly starts = new Uint32Array(SLOTS);
  private readonly ends = new Uint32Array(SLOTS);
  /** Bytes of the texts. */
  private readonly stored = new Uint8Array(ROOM);
  private filled = 0;

  /** @param decode text of the bytes from `start` to before `end`, or null if they are none */
  constructor(private readonly decode: (bytes: Uint8Array, start: number, end: number) => string | null) {}

  /** What `decode` gives for these bytes. */
  get(bytes: Uint8Array, start: number, end: number): string | null {
    if (end - start > LONGEST) return this.decode(bytes, start, end);
    const slot = hash(bytes, start, Math.min(end, start + TELLING)) & (SLOTS - 1);
    const known = this.texts[slot];
    if (known !== undefined && this.holds(slot, bytes, start, end)) return known;
    const text = this.decode(bytes, start, end);
    if (text !== null) this.keep(slot, text, bytes.subarray(start, end));
    return text;
  }

  private holds(slot: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { stored } = this;
    const from = this.starts[slot] ?? 0;
    const length = end - start;
    if ((this.ends[slot] ?? 0) - from !== length) return false;
    for (let index = 0; index < length; index++) {
      if (stored[from + index] !== bytes[start + index]) return false;
    }
    return true;
  }

  private keep(slot: number, text: string, bytes: Uint8Array): void {
    if (this.filled + bytes.length > ROOM) {
      this.texts.fill(undefined);
      this.filled = 0;
    }
    // In this order, so that nothing wrong stays known when the thread is stopped in the middle.
    this.texts[slot] = undefined;
    this.starts[slot] = this.filled;
    this.ends[slot] = this.filled += bytes.length;
    this.stored.set(bytes, this.starts[slot]);
    this.texts[slot] = text;
  }
}

/** Four bytes in one step; whatever it gives, the bytes themselves are compared. */
function hash(bytes: Uint8Array, start: number, end: number): number {
  let mixed = end - start;
  let at = start;
  for (; at + 4 <= end; at += 4) {
    const four =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    mixed = Math.imul(mixed ^ four, 0x9e3779b1);
    mixed ^= mixed >>> 15;
  }
  for (; at < end; at++) mixed = Math.imul(mixed ^ (bytes[at] ?? 0), 0x85ebca6b);
  return mixed ^ (mixed >>> 16);
}
