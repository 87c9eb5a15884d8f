/** The number rounded to the 15 significant digits that Excel itself shows: 0.1 + 0.2 becomes 0.3. */
export function withoutFloatNoise(value: number): number {
  return Number(value.toPrecision(15));
}
