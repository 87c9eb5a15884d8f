/** A `winmail.dat` with one attachment, put together after MS-OXTNEF 2.1.3. */
export function tnef(shortName: string, longName: string, bytes: Uint8Array): Uint8Array {
  return written(
    attribute(2, 0x0006800f, Buffer.from(bytes)),
    attribute(2, 0x00018010, Buffer.from(`${shortName}\0`, 'latin1')),
    attribute(2, 0x00069005, properties([0x3707001f, wide(longName)])),
  );
}

/** One whose attachment is among its properties alone: a message, an object or a link, by their tags and bytes. */
export function tnefOf(...own: readonly (readonly [tag: number, bytes: Uint8Array])[]): Uint8Array {
  return written(attribute(2, 0x00069005, properties(...own)));
}

/** One with an attachment whose properties are given as they stand in the file. */
export function tnefWith(own: Uint8Array, bytes: Uint8Array): Uint8Array {
  return written(attribute(2, 0x0006800f, Buffer.from(bytes)), attribute(2, 0x00069005, Buffer.from(own)));
}

/** Which interface an object is of: a message, a storage (MS-OXTNEF 2.1.3.4). */
export const MESSAGE_KIND = kind(0x00020307);
export const STORAGE_KIND = kind(0x0000000b);

export const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(`${text}\0`, 'utf16le'));

function kind(first: number): Uint8Array {
  return new Uint8Array([...numbers(first, 0), 0xc0, 0, 0, 0, 0, 0, 0, 0x46]);
}

function written(...attributes: readonly Buffer[]): Uint8Array {
  const head = [numbers(0x223e9f78), Buffer.from([1, 0]), attribute(1, 0x00089006, numbers(0x00010000))];
  return new Uint8Array(Buffer.concat([...head, attribute(2, 0x00069002, Buffer.alloc(14)), ...attributes]));
}

/** How it is attached (a number), and what else is said of it. */
function properties(...own: readonly (readonly [tag: number, bytes: Uint8Array])[]): Buffer {
  const all = own.flatMap(([tag, bytes]) => [
    numbers(tag, 1, bytes.length),
    Buffer.from(bytes),
    Buffer.alloc((4 - (bytes.length % 4)) % 4),
  ]);
  return Buffer.concat([numbers(own.length + 1, 0x37050003, 1), ...all]);
}

function numbers(...values: readonly number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));
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
