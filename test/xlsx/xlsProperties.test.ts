import { xlsProperties } from '../../src/xlsx/other/xlsProperties';

const NONE = new Uint8Array(0);
const word = (value: number): readonly number[] => [value & 255, value >> 8];
const long = (value: number): readonly number[] => [...word(value & 65535), ...word(value >>> 16)];
const wide = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const narrow = (text: string): readonly number[] => [...Buffer.from(text, 'utf8')];

/** A stream of one or two sets of properties, each with its bytes by its number; a second set behind an empty first one. */
function stream(
  isSecond: boolean,
  properties: readonly (readonly [id: number, bytes: readonly number[]])[],
): Uint8Array {
  const head = [...word(0xfffe), ...word(0), ...long(0), ...Array<number>(16).fill(0)];
  const id = Array<number>(16).fill(7);
  const start = isSecond ? 28 + 40 + 8 : 28 + 20;
  const values = properties.map(([, bytes]) => [...bytes, ...Array<number>(-bytes.length & 3).fill(0)]);
  let at = 8 + 8 * properties.length;
  const places = properties.flatMap(([number], place) => {
    const pair = [...long(number), ...long(at)];
    at += values[place]?.length ?? 0;
    return pair;
  });
  const set = [...long(at), ...long(properties.length), ...places, ...values.flat()];
  const sets = isSecond
    ? [...long(2), ...id, ...long(28 + 40), ...id, ...long(start), ...long(8), ...long(0)]
    : [...long(1), ...id, ...long(start)];
  return Uint8Array.from([...head, ...sets, ...set]);
}

const PAGE = (page: number): readonly [number, readonly number[]] => [
  1,
  [...word(2), ...word(0), ...word(page), ...word(0)],
];

test('texts are bounded, however many names lead to one', () => {
  const names = Array.from({ length: 500 }, (_, place) => [...long(place + 2), ...long(2), ...narrow('a\0')]);
  const long1 = [...long(0x1e), ...long(300_000), ...Array<number>(300_000).fill(0x61)];
  const bytes = stream(true, [
    PAGE(65001),
    [0, [...long(500), ...names.flat()]],
    ...names.slice(1).map((_, place): [number, number[]] => [place + 3, []]),
    [2, long1],
  ]);
  const { custom } = xlsProperties(NONE, bytes);
  expect([...custom.values()].map(({ length }) => length)).toEqual([100_000]);
});

test('custom properties in UTF-16', () => {
  const bytes = stream(true, [
    PAGE(1200),
    [
      0,
      [
        ...long(2),
        ...long(2),
        ...long(5),
        ...wide('Mã 1\0'),
        ...word(0),
        ...long(3),
        ...long(3),
        ...wide('Số\0'),
        ...word(0),
      ],
    ],
    [2, [...long(0x1f), ...long(7), ...wide('Phường\0')]],
    [3, [...long(3), ...long(10525)]],
  ]);
  expect([...xlsProperties(NONE, bytes).custom]).toEqual([
    ['Mã 1', 'Phường'],
    ['Số', '10525'],
  ]);
});

test('custom properties in UTF-8, with a truth, a number with a fraction and what is none', () => {
  const fraction = [...new Uint8Array(Float64Array.of(0.5).buffer)];
  const name = (id: number, text: string): readonly number[] => [
    ...long(id),
    ...long(narrow(text).length + 1),
    ...narrow(text),
    0,
  ];
  const bytes = stream(true, [
    PAGE(65001),
    [0, [...long(4), ...name(2, 'Mã'), ...name(3, 'b'), ...name(4, 'c'), ...name(5, 'd')]],
    [2, [...long(0x1e), ...long(9), ...narrow('Phường'), 0]],
    [3, [...long(11), ...word(0xffff), ...word(0)]],
    [4, [...long(5), ...fraction]],
    [5, [...long(0x41), ...long(0)]],
  ]);
  expect([...xlsProperties(NONE, bytes).custom]).toEqual([
    ['Mã', 'Phường'],
    ['b', 'true'],
    ['c', '0.5'],
  ]);
});

test('program and time of saving', () => {
  const bytes = stream(false, [
    PAGE(1258),
    [0x12, [...long(0x1e), ...long(16), ...narrow('Microsoft Excel'), 0]],
    // 14/12/2026 08:00 of UTC, in tenths of a microsecond since 1601.
    [
      0x0d,
      [
        ...long(0x40),
        ...new Uint8Array(BigUint64Array.of((BigInt(Date.UTC(2026, 11, 14, 8)) + 11644473600000n) * 10000n).buffer),
      ],
    ],
  ]);
  expect(xlsProperties(bytes, NONE)).toEqual({
    custom: new Map(),
    program: 'Microsoft Excel',
    modified: '2026-12-14T08:00:00.000Z',
  });
});

test('what is damaged is left out: counts and lengths that reach beyond the stream', () => {
  const whole = stream(true, [
    PAGE(1200),
    [0, [...long(1), ...long(2), ...long(2), ...wide('a\0')]],
    [2, [...long(0x1f), ...long(2), ...wide('b\0')]],
  ]);
  expect([...xlsProperties(NONE, whole).custom]).toEqual([['a', 'b']]);
  for (let at = 24; at < whole.length; at += 4) {
    const damaged = whole.slice();
    damaged.fill(0xff, at, at + 4);
    expect(xlsProperties(damaged, damaged).custom.size).toBeLessThanOrEqual(1);
    expect(xlsProperties(NONE, whole.subarray(0, at)).custom.size).toBeLessThanOrEqual(1);
  }
  expect(xlsProperties(NONE, NONE)).toEqual({ custom: new Map(), program: '', modified: null });
});
