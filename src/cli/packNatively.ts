import { constants, deflateRawSync } from 'node:zlib';
import type { Packing } from '../xlsx/write/Packing';
import { crc32Natively } from './crc32Natively';

/**
 * Packs with Node's own zlib; the same bytes give the same data as long as Node stays the same. After a full flush data ends
 * with a whole byte and nothing later refers to it, so that the next piece's can stand right behind it (zlib's manual).
 */
export const packNatively: Packing = {
  deflate: (level) => (piece, last) =>
    deflateRawSync(piece, { level, finishFlush: last ? constants.Z_FINISH : constants.Z_FULL_FLUSH }),
  crc32: crc32Natively,
};
