/** Sections for positive and negative numbers, zero and texts, of which the last is empty; quoted signs divide none. */
const NO_TEXTS = /^(?:(?:"[^"]*"|\\.|[^;"\\])*;){3}\s*$/s;

/** Whether a cell with this number format shows no text, as `;;;` does. */
export function hidesTexts(format: string | null): boolean {
  return format !== null && NO_TEXTS.test(format);
}
