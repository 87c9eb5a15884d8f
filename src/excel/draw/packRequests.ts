import type { Operation } from './Operation';

/** Excel on the web refuses requests over 5 MB; what is estimated stays well below. */
const MAX_REQUEST_BYTES = 4_000_000;

/** Operations in as few requests as their weight allows, in their order. */
export function packRequests(
  operations: readonly Operation[],
  maxBytes = MAX_REQUEST_BYTES,
): readonly (readonly Operation[])[] {
  const requests: Operation[][] = [];
  let bytes = Infinity;
  for (const operation of operations) {
    if (bytes + operation.bytes > maxBytes) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(operation);
    bytes += operation.bytes;
  }
  return requests;
}
