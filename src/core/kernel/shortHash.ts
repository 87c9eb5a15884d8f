import { sha256Hex } from './sha256Hex';

/** Enough to say which of some hundred lines is another one; the proof that none is, is the whole hash. */
const DIGITS = 8;

export function shortHash(text: string): string {
  return sha256Hex(text).slice(0, DIGITS);
}
