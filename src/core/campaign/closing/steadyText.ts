/** A number with twelve significant digits: more than any figure has, fewer than programs agree on. */
export function steadyText(value: number): string {
  return String(Number(value.toPrecision(12)));
}
