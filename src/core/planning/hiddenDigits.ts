/** Digits in a name are no numbers: each becomes a letter of the private use area, and is itself again in `shownDigits`. */
export function hiddenDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(0xe000 + Number(digit)));
}
