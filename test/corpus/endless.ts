import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { pack, parts } from '../xlsx/handmade';

const SHEET = 'xl/worksheets/sheet1.xml';
const BLOCK = 1_000_000;

/**
 * A workbook of some megabytes whose sheet truly unpacks to so many bytes of tags that mean nothing. One packed block
 * is repeated, so that making it takes no time. Its check sum is wrong, which shows only at its end.
 *
 * @param kind `varied` tags cannot be packed so closely that they look like a bomb
 */
export function endless(bytes: number, kind: 'alike' | 'varied' = 'alike'): Uint8Array {
  const tags = Buffer.from('<a/>'.repeat(BLOCK / 4));
  if (kind === 'varied') {
    for (let at = 0; at < BLOCK; at += 4000) {
      tags.write(`<!--${createHash('sha256').update(String(at)).digest('hex')}-->.`, at);
    }
  }
  const block = deflateRawSync(tags, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const head = deflateRawSync(Buffer.from('<worksheet>'), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.from('</worksheet>'));
  const blocks = Math.floor(bytes / BLOCK);
  const packed = Buffer.concat([head, ...Array.from({ length: blocks }, () => block), end]);
  return replaced(pack({ ...parts(''), [SHEET]: '' }), packed, blocks * BLOCK + 23);
}

/** The zip with other packed bytes, of the given unpacked size, in the place of its sheet, which stands last. */
function replaced(zip: Uint8Array, packed: Buffer, size: number): Uint8Array {
  const old = Buffer.from(zip);
  const central = old.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const local = old.lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]), central);
  const nameLength = old.readUInt16LE(local + 26);
  const start = local + 30 + nameLength;
  const all = Buffer.concat([old.subarray(0, start), packed, old.subarray(central)]);
  const shift = start + packed.length - central;
  const entry = all.indexOf(SHEET, central + shift) - 46;
  for (const [at, method, packedAt, sizeAt] of [
    [local, 8, 18, 22],
    [entry, 10, 20, 24],
  ] as const) {
    all.writeUInt16LE(8, at + method);
    all.writeUInt32LE(packed.length, at + packedAt);
    all.writeUInt32LE(size % 2 ** 32, at + sizeAt);
  }
  const end = all.length - 22;
  all.writeUInt32LE(central + shift, end + 16);
  return new Uint8Array(all);
}
