import { deflateSync } from 'fflate';

/** Packs bytes as raw DEFLATE data, at one of the levels of zlib. The same bytes must always give the same data. */
export type Deflate = (bytes: Uint8Array, level: 3 | 6) => Uint8Array;

/** The one that runs everywhere. Node's own is several times as fast, so the terminal program brings that. */
export const deflateAnywhere: Deflate = (bytes, level) => deflateSync(bytes, { level });
