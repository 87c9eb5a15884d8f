import type { DeflatePiece, Packing } from './Packing';

/** A part, packed. */
export interface PackedPart {
  readonly crc: number;
  /** Bytes before packing. */
  readonly size: number;
  /** The data in pieces, one behind the other: those of a large part are not joined, as the file takes them as they are. */
  readonly packed: readonly Uint8Array[];
}

/** Packs one part, which may come in pieces. */
export class PartPacker {
  private readonly data: Uint8Array[] = [];
  private stream: DeflatePiece | null = null;
  private crc = 0;
  private size = 0;

  constructor(private readonly packing: Packing) {}

  /**
   * Takes a piece that is not the last, whose bytes are only good during the call. A part of several pieces is a large one:
   * it is packed faster and a little larger, as people wait for the write, not for the mail.
   */
  add(piece: Uint8Array): void {
    this.stream ??= this.packing.deflate(3);
    this.take(this.stream, piece, false);
  }

  /** Takes the last piece. */
  end(piece: Uint8Array): PackedPart {
    this.take(this.stream ?? this.packing.deflate(6), piece, true);
    return { crc: this.crc, size: this.size, packed: this.data };
  }

  private take(pack: DeflatePiece, piece: Uint8Array, last: boolean): void {
    this.crc = this.packing.crc32(piece, this.crc);
    this.size += piece.length;
    this.data.push(pack(piece, last));
  }
}
