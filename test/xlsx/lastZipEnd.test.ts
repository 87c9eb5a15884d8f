import fc from 'fast-check';
import { lastZipEnd } from '../../src/xlsx/read/lastZipEnd';

const MARK = [0x50, 0x4b, 5, 6];

/** All that are found, the last first. */
function ends(bytes: Uint8Array): number[] {
  const found: number[] = [];
  for (let at = lastZipEnd(bytes, bytes.length); at >= 0; at = lastZipEnd(bytes, at)) found.push(at);
  return found;
}

test('every mark with room for its record behind it is found, the last first, wherever it stands', () => {
  const piece = fc.oneof(
    fc.constant(MARK),
    fc.array(fc.constantFrom(0, ...MARK), { maxLength: 7 }),
    fc.constant(Array<number>(22).fill(1)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = String.fromCharCode(...pieces.flat());
      const found: number[] = [];
      let at = text.length < 22 ? -1 : text.lastIndexOf('PK\u0005\u0006', text.length - 22);
      while (at >= 0) {
        found.push(at);
        at = at === 0 ? -1 : text.lastIndexOf('PK\u0005\u0006', at - 1);
      }
      expect(ends(Uint8Array.from(pieces.flat()))).toEqual(found);
    }),
    { numRuns: 2000 },
  );
});

test('two marks at the ends of a file that is just long enough', () => {
  const bytes = new Uint8Array(4 + 22);
  bytes.set(MARK);
  bytes.set(MARK, 4);
  expect(ends(bytes)).toEqual([4, 0]);
  expect(ends(bytes.subarray(0, 25))).toEqual([0]);
});
