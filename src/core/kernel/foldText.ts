const FOLDED = new Map<string, string>([
  ['đ', 'd'],
  ['₫', 'd'],
]);

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  const base = FOLDED.get(lower) ?? lower.normalize('NFD').charAt(0);
  return base.length === character.length ? base : character;
}

/**
 * Lower case without diacritics, each character in its place, so that positions in the result are positions in the
 * text. Only for words out of a closed list (units of measure, “khoảng”, “chưa có”), never for names: Cẩm Giang and
 * Cẩm Giàng are two communes.
 *
 * @param text NFC text
 */
export function foldText(text: string): string {
  return text.replace(/[^\0-\x7f]|[A-Z]/g, foldCharacter);
}
