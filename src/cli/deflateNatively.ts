import { deflateRawSync } from 'node:zlib';
import type { Deflate } from '../xlsx/write/Deflate';

/** Packs with Node's own zlib; the same bytes give the same data as long as Node stays the same. */
export const deflateNatively: Deflate = (bytes, level) => deflateRawSync(bytes, { level });
