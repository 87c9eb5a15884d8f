const encoder = new TextEncoder();
/** Most bytes that one UTF-16 unit takes. */
const WIDEST = 3;
/** Characters that are worth a call of the encoder. */
const WORTH_A_CALL = 8192;

/**
 * The bytes of a text that comes piece by piece. Pieces are soon forgotten, so a part of many megabytes never has to
 * be there as one string; and the room is used again for the next bytes.
 */
export class Utf8Text {
  private room = new Uint8Array(65_536);
  private waiting = '';
  private filled = 0;

  /** Bytes at hand; short pieces that came last may not be counted. */
  get length(): number {
    return this.filled;
  }

  add(piece: string): void {
    this.waiting += piece;
    if (this.waiting.length > WORTH_A_CALL) this.encode();
  }

  /** Hands over all bytes at hand, good until more are added. */
  take(): Uint8Array {
    this.encode();
    const bytes = this.room.subarray(0, this.filled);
    this.filled = 0;
    return bytes;
  }

  private encode(): void {
    const most = this.filled + WIDEST * this.waiting.length;
    if (most > this.room.length) {
      const larger = new Uint8Array(Math.max(most, 2 * this.room.length));
      larger.set(this.room.subarray(0, this.filled));
      this.room = larger;
    }
    this.filled += encoder.encodeInto(this.waiting, this.room.subarray(this.filled)).written;
    this.waiting = '';
  }
}
