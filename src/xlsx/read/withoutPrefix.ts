import { ZIP_RECORD } from '../zipRecord';

const END_LENGTH = 22;

/**
 * The zip that ends a file which begins with something else: with the lines that a download left there, with the mark of a
 * zip that was to be divided, with a program that unpacks it. Null for any other file.
 */
export function withoutPrefix(bytes: Uint8Array): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - END_LENGTH;
  if (end < END_LENGTH || view.getUint32(end, true) !== ZIP_RECORD.end) return null;
  const directory = end - view.getUint32(end + 12, true);
  // By as much as the directory stands behind where it says.
  const start = directory - view.getUint32(end + 16, true);
  const isZip =
    start > 0 &&
    view.getUint32(directory, true) === ZIP_RECORD.central &&
    view.getUint32(start, true) === ZIP_RECORD.local;
  return isZip ? bytes.subarray(start) : null;
}
