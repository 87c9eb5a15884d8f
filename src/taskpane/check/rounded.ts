/** To hundredths: more says nothing of a change. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
