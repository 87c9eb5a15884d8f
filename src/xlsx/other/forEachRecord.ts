/** Hands out the records of a part of an `.xlsb`: number and length of each come seven bits a byte (MS-XLSB 2.1.4). */
export function forEachRecord(bytes: Uint8Array, take: (kind: number, content: DataView) => void): void {
  let at = 0;
  const byte = (): number => bytes[at++] ?? 0;
  while (at < bytes.length) {
    const first = byte();
    const kind = first < 128 ? first : (first & 127) + 128 * byte();
    let length = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const more = byte();
      length += (more & 127) * 2 ** shift;
      if (more < 128) break;
    }
    take(kind, new DataView(bytes.buffer, bytes.byteOffset + at, Math.max(0, Math.min(length, bytes.length - at))));
    at += length;
  }
}
