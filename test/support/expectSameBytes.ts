/** Compares files as a whole: a matcher that looks at each element takes seconds for millions of bytes. */
export function expectSameBytes(found: Uint8Array, expected: Uint8Array): void {
  expect(found.length).toBe(expected.length);
  expect(Buffer.from(found).equals(Buffer.from(expected))).toBe(true);
}
