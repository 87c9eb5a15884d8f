import fc from 'fast-check';
import { Utf8Text } from '../../src/xlsx/write/Utf8Text';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(fc.constantFrom('a', 'ệ', '€', '𠮷'), fc.nat(30_000)).map(([letter, count]) => letter.repeat(count)),
);

test('gives the bytes of all pieces, one text after the other', () => {
  fc.assert(
    fc.property(fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 3 }), (texts) => {
      const utf8 = new Utf8Text();
      for (const pieces of texts) {
        for (const text of pieces) utf8.add(text);
        expect(Buffer.from(pieces.join('')).equals(utf8.take())).toBe(true);
      }
    }),
  );
});
