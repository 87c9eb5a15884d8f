/** The same zip with its directory in the ZIP64 form. */
export function inZip64(bytes: Uint8Array): Uint8Array {
  const old = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const [count, length, start] = [
    old.getUint16(end + 10, true),
    old.getUint32(end + 12, true),
    old.getUint32(end + 16, true),
  ];
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  for (const at of [24, 32]) tail.setBigUint64(at, BigInt(count), true);
  tail.setBigUint64(40, BigInt(length), true);
  tail.setBigUint64(48, BigInt(start), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end), true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  for (const at of [84, 86]) tail.setUint16(at, 0xffff, true);
  for (const at of [88, 92]) tail.setUint32(at, 0xffffffff, true);
  const all = new Uint8Array(end + tail.byteLength);
  all.set(bytes.subarray(0, end));
  all.set(new Uint8Array(tail.buffer), end);
  return all;
}
