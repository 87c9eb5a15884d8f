import { sectionsOf } from './formatSection';

/** Quoted and escaped letters, padding, filling, brackets, the place of the text, or one letter. */
const TOKEN = /"([^"]*)(?:"|$)|\\(.)|(_.)|\*.|\[[^\][]*\]|(@)|(.)/gs;

/**
 * What a cell shows of a text by its number format code: by the fourth section, or the last one if that has a place for
 * texts (ECMA-376 part 1, 18.8.31). It may be nothing. By any other format the text is shown as it is.
 */
export function textShownBy(code: string | null, text: string): string {
  if (code === null || code === '@' || !/[;@]/.test(code)) return text;
  const sections = sectionsOf(code);
  const last = sections.at(-1) ?? '';
  const tokens = [...(sections[3] ?? last).matchAll(TOKEN)];
  if (sections.length < 4 && !tokens.some(([, , , , place]) => place !== undefined)) return text;
  return tokens
    .map(([, quoted, escaped, padding, place, other]) => {
      if (place !== undefined) return text;
      return quoted ?? escaped ?? other ?? (padding === undefined ? '' : ' ');
    })
    .join('');
}
