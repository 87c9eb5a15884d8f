/** A `winmail.dat` with one attachment, put together after MS-OXTNEF 2.1.3. */
export function tnef(shortName: string, longName: string, bytes: Uint8Array): Uint8Array {
  const wide = Buffer.from(`${longName}\0`, 'utf16le');
  const padding = Buffer.alloc((4 - (wide.length % 4)) % 4);
  const numbers = (...values: readonly number[]): Buffer =>
    Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));
  // Two properties: how it is attached (a number), and its long name.
  const properties = Buffer.concat([numbers(2, 0x37050003, 1, 0x3707001f, 1, wide.length), wide, padding]);
  return new Uint8Array(
    Buffer.concat([
      numbers(0x223e9f78),
      Buffer.from([1, 0]),
      attribute(1, 0x00089006, numbers(0x00010000)),
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x0006800f, Buffer.from(bytes)),
      attribute(2, 0x00018010, Buffer.from(`${shortName}\0`, 'latin1')),
      attribute(2, 0x00069005, properties),
    ]),
  );
}

function attribute(level: number, id: number, content: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUInt8(level, 0);
  head.writeUInt32LE(id, 1);
  head.writeUInt32LE(content.length, 5);
  const sum = Buffer.alloc(2);
  sum.writeUInt16LE(
    content.reduce((total, byte) => (total + byte) & 0xffff, 0),
    0,
  );
  return Buffer.concat([head, content, sum]);
}
