/** A tone mark on the first letter of oa, oe, uy: the older place (Hòa, Thủy), which the newer one moves to the second. */
const OLD_TONE_PLACE = /o([\u0300\u0301\u0303\u0309\u0323])([ae])|u([\u0300\u0301\u0303\u0309\u0323])(y)/g;

/**
 * A name in the form in which two spellings of the same name are equal: composed letters, single spaces, lower case,
 * one place for the tone mark (Hòa = Hoà). No mark is ever dropped: Xã Cẩm Giang and Xã Cẩm Giàng are two communes.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(OLD_TONE_PLACE, (_, tone1: string, second1: string, tone2: string, second2: string) =>
      tone1 ? `o${second1}${tone1}` : `u${second2}${tone2}`,
    )
    .normalize('NFC');
}
