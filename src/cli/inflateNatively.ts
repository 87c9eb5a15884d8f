import { inflateRawSync } from 'node:zlib';
import type { InflateAtOnce } from '../xlsx/read/InflateAtOnce';

/** Unpacks with Node's own zlib, which is more than twice as fast as what also runs in a browser. */
export const inflateNatively: InflateAtOnce = (packed, size) => {
  try {
    // One byte more than promised: if it is used, the header lied.
    return inflateRawSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch {
    return null;
  }
};
