/** A text as a constant in a formula. */
export function quoteText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
