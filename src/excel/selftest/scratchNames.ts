/** Beginning of the names of everything that cases put into a workbook, by which it is found and taken away. */
const SCRATCH = 'ct_self_test_';

/** A name for a sheet, a defined name or a property of a case. */
export function scratchName(rest: string): string {
  return `${SCRATCH}${rest}`;
}

export function isScratch(name: string): boolean {
  return name.toLowerCase().startsWith(SCRATCH);
}
