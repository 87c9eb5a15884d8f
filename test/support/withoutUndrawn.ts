/** What a plan workbook has no place for yet; the rest of a plan comes back unchanged. */
const UNDRAWN: ReadonlySet<string> = new Set(['office', 'openQuestions', 'unsaid', 'unitMost', 'officialName']);

/** A seed file's text without these parts, in the same layout for plans and units. */
export function withoutUndrawn(text: string): string {
  return JSON.stringify(
    JSON.parse(text, (key: string, value: unknown) => (UNDRAWN.has(key) ? undefined : value)),
    null,
    2,
  );
}
