/** What a piece of a formula is. */
export type TokenKind =
  'text' | 'error' | 'sheet' | 'reference' | 'rows' | 'number' | 'name' | 'columns of a table' | 'space' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const ERRORS = 'N/A|REF!|DIV/0!|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!';
/** What must not follow a reference or a number: it would be part of a name. */
const END = '(?![\\p{L}\\p{N}_.$])';
const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';

/** The kinds of token in the order in which they are tried; `decimal` is the sign between units and tenths. */
function tokenPatterns(decimal: string): readonly (readonly [TokenKind, RegExp])[] {
  const point = `[${decimal}]`;
  const patterns: readonly (readonly [TokenKind, string])[] = [
    ['text', '"(?:[^"]|"")*"'],
    ['error', `#(?:${ERRORS})`],
    ['sheet', `(?:'(?:[^']|'')+'|(?:\\[[^\\]]+\\])?${WORD}|(?<!!)${WORD}:${WORD})!`],
    ['reference', `\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}${END}(?!\\()`],
    ['reference', `\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${END}(?!\\()`],
    ['rows', `\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}${END}`],
    ['number', `(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:[eE][+-]?\\d+)?(?![\\p{L}\\p{N}_.$])`],
    ['name', WORD],
    ['columns of a table', "\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]"],
    ['space', '\\s+'],
    ['sign', '<>|<=|>=|[-+*/^&=<>%@#:(){};,]'],
  ];
  return patterns.map(([kind, pattern]) => [kind, new RegExp(pattern, 'uy')]);
}

/** A formula as Excel keeps it. */
export const POINT = tokenPatterns('.');
/** A formula where numbers have a decimal comma. */
export const COMMA = tokenPatterns(',');

/** The tokens of a formula without its `=`; null where something is none. */
export function tokensOf(text: string, patterns: readonly (readonly [TokenKind, RegExp])[]): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    let token: Token | null = null;
    for (const [kind, pattern] of patterns) {
      pattern.lastIndex = at;
      const found = pattern.exec(text)?.[0];
      if (found === undefined) continue;
      token = { kind, text: found };
      break;
    }
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
