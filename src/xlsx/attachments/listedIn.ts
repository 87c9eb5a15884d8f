import { Refused } from '../read/Refused';
import { zipDirectory } from '../read/zipDirectory';
import { toLatin1 } from './latin1';

/** Bytes at the end of a damaged zip in which the names of its entries stand. */
const LISTED = 30_000;

/** Where a zip lists its entries, each byte a letter; empty for any other file. */
export function listedIn(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return '';
  try {
    const { start, length } = zipDirectory(bytes);
    return toLatin1(bytes.subarray(start, start + length));
  } catch (error) {
    if (error instanceof Refused) return toLatin1(bytes.subarray(-LISTED));
    throw error;
  }
}
