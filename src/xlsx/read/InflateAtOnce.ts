import { inflateSync } from 'fflate';
import { crc32 } from '../crc32';

/**
 * Unpacks raw DEFLATE data that must give `size` bytes with this CRC-32. Null when it gives anything else; it must
 * never take more room than a little above that size, whatever the data holds.
 */
export type InflateAtOnce = (packed: Uint8Array, size: number, crc: number) => Uint8Array | null;

/** The one that runs everywhere. Node's own is more than twice as fast, so the terminal program brings that. */
export const inflateAnywhere: InflateAtOnce = (packed, size, crc) => {
  try {
    // One byte more than promised: if it is used, the header lied.
    const found = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return found.length === size && crc32(found, 0) === crc ? found : null;
  } catch {
    return null;
  }
};
