import * as zlib from 'node:zlib';
import { crc32 as crc32Anywhere } from '../xlsx/crc32';
import type { InflateAtOnce } from '../xlsx/read/InflateAtOnce';

/** Node's own since 20.15, four times as fast. */
const crc32 = (zlib as Partial<typeof zlib>).crc32 ?? crc32Anywhere;

/** Unpacks with Node's own zlib, which is more than twice as fast as what also runs in a browser. */
export const inflateNatively: InflateAtOnce = (packed, size, crc) => {
  try {
    // One byte more than promised: if it is used, the header lied.
    const found = zlib.inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
    if (found.length !== size || crc32(found, 0) !== crc) return null;
    // Not as a Buffer: the engine makes one piece of machine code for each kind of bytes that a function meets.
    return new Uint8Array(found.buffer, found.byteOffset, size);
  } catch {
    return null;
  }
};
