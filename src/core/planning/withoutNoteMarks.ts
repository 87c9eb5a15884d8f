/** A mark of a footnote, in brackets or raised; raised digits behind m and km measure. */
const NOTE_MARK = /\[\d{1,3}\]|(?<!(?<!\p{L})[kK]?[mM])[¹²³⁰⁴-⁹]+/gu;

/** The text without the marks of footnotes. */
export function withoutNoteMarks(text: string): string {
  return text.replace(NOTE_MARK, '').trim();
}
