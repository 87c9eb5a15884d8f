import fc from 'fast-check';
import { decodeLiteral, decodeText } from '../../src/xlsx/read/decodeText';
import { KnownTexts } from '../../src/xlsx/read/KnownTexts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the engine's own decoder makes of it; null if that is nothing. */
function expected(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes with others before and behind them. */
const anyBytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.string({ unit: 'binary', maxLength: 40 }).map(encode));
const within = fc.tuple(anyBytes, anyBytes, anyBytes);

describe('decodeText', () => {
  test('gives for any bytes at any place what the engine gives for them, the first time and later', () => {
    fc.assert(
      fc.property(within, ([before, bytes, behind]) => {
        fc.pre(!bytes.includes(0x26) && !bytes.includes(0x0d));
        const all = Uint8Array.from([...before, ...bytes, ...behind]);
        const end = before.length + bytes.length;
        for (let time = 0; time < 3; time++) {
          expect(decodeText(all, before.length, end)).toBe(expected(bytes));
          expect(decodeLiteral(all, before.length, end)).toBe(expected(bytes));
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['\ufeffa', '\ufeffa'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['&lt;&#x1F600;&amp;lt;', '<😀&lt;'],
    ['Tăng trưởng 𠮷', 'Tăng trưởng 𠮷'],
    ['&nbsp;', null],
    ['&', null],
    ['&#xD800;', null],
  ])('%j', (written, text) => {
    const bytes = encode(written);
    expect(decodeText(bytes, 0, bytes.length)).toBe(text);
    expect(decodeText(bytes, 0, bytes.length)).toBe(text);
  });

  test('a text is not changed by what its bytes become later', () => {
    const bytes = encode('một');
    expect(decodeText(bytes, 0, bytes.length)).toBe('một');
    bytes.set(encode('mốt'));
    expect(decodeText(bytes, 0, bytes.length)).toBe('mốt');
  });
});

describe('KnownTexts', () => {
  const decode = (bytes: Uint8Array, start: number, end: number): string =>
    String.fromCharCode(...bytes.subarray(start, end));

  test('gives the right text for more of them than it can keep', () => {
    const known = new KnownTexts(decode);
    for (const length of [5, 1000, 1100]) {
      const texts = Array.from({ length: 3000 }, (_, index) => `${index}`.padStart(5, '0').padEnd(length, 'x'));
      for (const text of [...texts, ...texts.toReversed()]) expect(known.get(encode(text), 0, length)).toBe(text);
    }
  });

  test('decodes the same bytes once, and what cannot be decoded each time', () => {
    const asked: string[] = [];
    const known = new KnownTexts((bytes, start, end) => {
      asked.push(decode(bytes, start, end));
      return start === end ? null : decode(bytes, start, end);
    });
    const bytes = encode('abcabc');
    expect([known.get(bytes, 0, 3), known.get(bytes, 3, 6), known.get(bytes, 2, 2), known.get(bytes, 3, 3)]).toEqual([
      'abc',
      'abc',
      null,
      null,
    ]);
    expect(asked).toEqual(['abc', '', '']);
  });
});
