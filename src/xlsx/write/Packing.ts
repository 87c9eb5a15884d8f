import { Deflate as Stream, deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import { joined } from '../joined';

/** A way to pack the parts of a workbook. The same bytes in the same pieces must always give the same data. */
export interface Packing {
  /** Begins the raw DEFLATE data of one part, at one of the levels of zlib. */
  readonly deflate: (level: 3 | 6) => DeflatePiece;
  /** CRC-32; `before` is the result over the bytes that came before, 0 at the start. */
  readonly crc32: (bytes: Uint8Array, before: number) => number;
}

/** Packs one more piece of a part, whose bytes are only good during the call; the data so far, all of it after the last. */
export type DeflatePiece = (piece: Uint8Array, last: boolean) => Uint8Array;

/** The one that runs everywhere. Node's own is several times as fast, so the terminal program brings that. */
export const packAnywhere: Packing = {
  deflate: (level) => {
    let stream: Stream | null = null;
    return (piece, last) => {
      if (stream === null && last) return deflateSync(piece, { level });
      const data: Uint8Array[] = [];
      stream ??= new Stream({ level });
      stream.ondata = (chunk) => data.push(chunk);
      stream.push(piece, last);
      return joined(data);
    };
  },
  crc32,
};
