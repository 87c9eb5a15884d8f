/** `getRanges` takes at most 8,192 characters. */
const MAX_CHARACTERS = 8_000;

/** Addresses joined by commas into as few lists as `getRanges` takes. */
export function addressLists(addresses: readonly string[], maxCharacters = MAX_CHARACTERS): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < maxCharacters)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
