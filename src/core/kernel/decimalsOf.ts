/** Digits behind the decimal mark of a number as it is written shortest. */
export function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
