import { quoteText } from './quoteText';

/** A text with `{0}`, `{1}` … replaced by values. */
export function fillTemplate(template: string, values: readonly (string | number)[]): string {
  return template.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place)] ?? ''));
}

/** The same as a live formula that joins its parts, without the leading `=`. */
export function templateFormula(template: string, formulas: readonly string[]): string {
  return template
    .split(/\{(\d)\}/)
    .map((part, i) => (i % 2 === 0 ? quoteText(part) : (formulas[Number(part)] ?? '""')))
    .filter((part) => part !== '""')
    .join('&');
}
