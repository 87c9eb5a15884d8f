import type { DrawRequest } from './DrawRequest';

/** One thing to ask of Excel, with what it weighs in the request. */
export interface Operation {
  /** Bytes of the request that it takes, estimated. */
  readonly bytes: number;
  readonly enqueue: (request: DrawRequest) => void;
}

/** What a call without much text takes in a request. */
export const CALL_BYTES = 400;

/** Bytes of a value as JSON in UTF-8. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
