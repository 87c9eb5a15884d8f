import { gzipSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { packNatively } from '../../src/cli/packNatively';
import { packAnywhere } from '../../src/xlsx/write/Packing';
import { PartPacker } from '../../src/xlsx/write/PartPacker';

/** Pieces of texts that repeat themselves, as those of a sheet do, some longer than what a packer looks back on. */
const pieces = fc.array(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.integer({ min: 0, max: 6000 }))
    .map(([text, times]) => new TextEncoder().encode(text.repeat(times))),
  { minLength: 1, maxLength: 5 },
);

describe.each([
  ['in any program', packAnywhere],
  ['by Node.js', packNatively],
])('a part packed %s', (_, packing) => {
  test('is by zlib the bytes of all its pieces, whose room may be used again', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const packer = new PartPacker(packing);
        const room = new Uint8Array(Math.max(...all.map(({ length }) => length)));
        const given = (piece: Uint8Array): Uint8Array => {
          room.set(piece);
          return room.subarray(0, piece.length);
        };
        for (const piece of all.slice(0, -1)) packer.add(given(piece));
        const { crc, size, packed } = packer.end(given(all.at(-1) ?? new Uint8Array(0)));
        const whole = Buffer.concat(all);
        expect(inflateRawSync(Buffer.concat(packed)).equals(whole)).toBe(true);
        expect(size).toBe(whole.length);
        // A gzip file ends with the checksum, and then the length (RFC 1952, 2.3.1).
        expect(crc).toBe(gzipSync(whole).subarray(-8).readUInt32LE());
      }),
      { numRuns: 60, seed: 56 },
    );
  });
});
