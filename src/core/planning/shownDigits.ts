/** The text with the digits that `hiddenDigits` hid. */
export function shownDigits(text: string): string {
  return text.replace(/[\ue000-\ue009]/gu, (letter) => String(letter.charCodeAt(0) - 0xe000));
}
