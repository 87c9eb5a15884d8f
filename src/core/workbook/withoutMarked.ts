/** A text without the letters and signs that this mark follows. */
export function withoutMarked(text: string, mark: string): string {
  return text.replace(new RegExp(`\\P{M}(?:(?!${mark})\\p{M})*${mark}`, 'gu'), '');
}
