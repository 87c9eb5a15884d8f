/** A number as it is shown, with the words that fit one or many; `+1` and `-1` are one too. */
export function counted(count: string | number, one: string, many: string): string {
  const shown = String(count);
  return `${shown} ${/^[+-]?1$/.test(shown) ? one : many}`;
}
