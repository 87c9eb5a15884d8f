import type { DrawRequest } from './DrawRequest';

/** One thing to ask of Excel, with what it weighs in the request. */
export interface Operation {
  /** Bytes of the request that it takes, estimated. */
  readonly bytes: number;
  readonly enqueue: (request: DrawRequest) => void;
}

/** What a call without much text takes in a request. */
export const CALL_BYTES = 400;

/** Bytes of a value as JSON in UTF-8, counted without writing them: it is asked for each value of a city's sheets. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value);
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    // Half of a pair takes two of the pair's four bytes.
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) bytes += unit > 0x7ff && !isHalf ? 2 : 1;
  }
  return bytes;
}
