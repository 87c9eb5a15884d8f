import { createHash } from 'node:crypto';

/** SHA-256 by Node itself: the terminal's build takes it in the place of the library that browsers need. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
