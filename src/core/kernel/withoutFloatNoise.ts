/** The number rounded to the 15 significant digits that Excel itself shows: 0.1 + 0.2 becomes 0.3. */
export function withoutFloatNoise(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15 && value !== 0) return value;
  return Number(value.toPrecision(15));
}
