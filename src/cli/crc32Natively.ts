import * as zlib from 'node:zlib';
import { crc32 as crc32Anywhere } from '../xlsx/crc32';

/** Node's own since 20.15, four times as fast. */
export const crc32Natively: (bytes: Uint8Array, before: number) => number =
  (zlib as Partial<typeof zlib>).crc32 ?? crc32Anywhere;
