/*
 * In place of three libraries by which Univer lays out documents: the alphabets of all scripts, the recognition of sixty
 * languages and the reading of font files. A sheet's cells in Vietnamese and English need none of it, and together they
 * were an eighth of the page's script (see `webpack.config.js`).
 */

const LETTERS = String.raw`\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}`;
/** CJK symbols and punctuation, and the full-width forms. */
const PUNCTUATION = String.raw`\u3000-\u303F\uFE30-\uFE4F\uFF00-\uFFEF`;

/** What `cjk-regex` gives: a set of characters as an expression that finds one of them. */
interface Characters {
  readonly toRegExp: () => RegExp;
}

const charactersOf = (set: string): Characters => ({ toRegExp: () => new RegExp(`[${set}]`, 'u') });

export const letters = (): Characters => charactersOf(LETTERS);
export const punctuations = (): Characters => charactersOf(PUNCTUATION);
export const all = (): Characters => charactersOf(LETTERS + PUNCTUATION);

/** `franc-min`: the language of a text is not known, so nothing is hyphenated. */
export const franc = (): string => 'und';

/** `opentype.js`: Univer then takes the browser's own measures of a font. */
export function parse(): never {
  throw new Error('font files are not read');
}
