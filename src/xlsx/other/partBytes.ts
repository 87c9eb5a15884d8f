import type { Zip } from '../read/Zip';

/** An entry by its path; empty where there is none. */
export function partBytes(zip: Zip, path: string): Uint8Array {
  const entry = zip.find(path);
  return entry === null ? new Uint8Array(0) : zip.read(entry);
}
