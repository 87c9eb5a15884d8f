import { Deflate as Stream, deflateSync } from 'fflate';
import { joined } from '../joined';

/**
 * Begins the raw DEFLATE data of one part, at one of the levels of zlib. The same bytes in the same pieces must always give
 * the same data.
 */
export type Deflate = (level: 3 | 6) => DeflatePiece;

/** Packs one more piece of a part, whose bytes are only good during the call; the data so far, all of it after the last. */
export type DeflatePiece = (piece: Uint8Array, last: boolean) => Uint8Array;

/** The one that runs everywhere. Node's own is several times as fast, so the terminal program brings that. */
export const deflateAnywhere: Deflate = (level) => {
  let stream: Stream | null = null;
  return (piece, last) => {
    if (stream === null && last) return deflateSync(piece, { level });
    const data: Uint8Array[] = [];
    stream ??= new Stream({ level });
    stream.ondata = (chunk) => data.push(chunk);
    stream.push(piece, last);
    return joined(data);
  };
};
