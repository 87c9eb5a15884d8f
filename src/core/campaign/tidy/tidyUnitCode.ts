/** A unit's code as the open data has it: `DV_10507`, so that nothing reads it as a number. */
export function tidyUnitCode(code: string): string {
  return `DV_${code}`;
}
