/** A number as it is shown, with the words that fit one or many. */
export function counted(count: string | number, one: string, many: string): string {
  const shown = String(count);
  return `${shown} ${shown === '1' ? one : many}`;
}
