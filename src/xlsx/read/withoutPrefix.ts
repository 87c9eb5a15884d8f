const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;

/**
 * The zip that ends a file which begins with something else: with the lines that a download left there, with the mark of a
 * zip that was to be divided, with a program that unpacks it. Null for any other file.
 */
export function withoutPrefix(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < END_LENGTH || view.getUint32(end, true) !== END_SIGNATURE) return null;
  const directory = end - view.getUint32(end + 12, true);
  // By as much as the directory stands behind where it says.
  const start = directory - view.getUint32(end + 16, true);
  const isZip =
    start > 0 &&
    view.getUint32(directory, true) === CENTRAL_SIGNATURE &&
    view.getUint32(start, true) === LOCAL_SIGNATURE;
  return isZip ? bytes.subarray(start) : null;
}
