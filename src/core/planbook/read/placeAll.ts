/** Says of rows that belong to one thing where each of them stands in it. */
export function placeAll(
  drafts: readonly { readonly row: { readonly placeAt: (pointer: string) => void } }[],
  pointer: string,
): void {
  drafts.forEach(({ row }, i) => {
    row.placeAt(`${pointer}/${String(i)}`);
  });
}
