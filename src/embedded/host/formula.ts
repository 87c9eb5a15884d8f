import type { Culture } from '../book/Culture';
import { unsupported } from './OfficeError';

/** Levels of functions in functions, and arguments of one, that Excel takes (“Excel specifications and limits”). */
const MOST_LEVELS = 64;
const MOST_ARGUMENTS = 255;

type Kind =
  'text' | 'error' | 'sheet' | 'reference' | 'rows' | 'number' | 'name' | 'columns of a table' | 'space' | 'sign';

interface Token {
  readonly kind: Kind;
  readonly text: string;
}

const ERRORS = 'N/A|REF!|DIV/0!|NAME\\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!';
/** What must not follow a reference or a number: it would be part of a name. */
const END = '(?![\\p{L}\\p{N}_.$])';
const WORD = '[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*';

/** The kinds of token in the order in which they are tried; `decimal` is the sign between units and tenths. */
function tokenPatterns(decimal: string): readonly (readonly [Kind, RegExp])[] {
  const point = `[${decimal}]`;
  const patterns: readonly (readonly [Kind, string])[] = [
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

const POINT = tokenPatterns('.');
const COMMA = tokenPatterns(',');

/** The tokens of a formula without its `=`; null where something is none. */
function tokensOf(text: string, patterns: readonly (readonly [Kind, RegExp])[]): readonly Token[] | null {
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

/**
 * Whether Excel takes a text as a formula: English names, a comma between arguments, at most 64 levels of functions and
 * 255 arguments. Whether its functions and names exist is another matter, which Excel answers by `#NAME?`.
 *
 * @param formula with `=`
 */
export function parses(formula: string): boolean {
  const tokens = tokensOf(formula.slice(1), POINT);
  return tokens !== null && new Parser(tokens).isFormula();
}

/** Thrown and caught in this file only: the text is no formula. */
class NoFormula extends Error {}

/** What an expression may stand for: cells, which `:`, `,` and a space join to other cells, or something else. */
type Meaning = 'cells' | 'value';

/** A walk over the grammar of formulas (ISO/IEC 29500-1, 18.17.2), which only says whether it comes to the end. */
class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isFormula(): boolean {
    try {
      this.skipSpace();
      this.expression(0);
      return this.at === this.tokens.length;
    } catch (error) {
      if (error instanceof NoFormula) return false;
      throw error;
    }
  }

  private get token(): Token | undefined {
    return this.tokens[this.at];
  }

  private isSign(...signs: readonly string[]): boolean {
    return this.token?.kind === 'sign' && signs.includes(this.token.text);
  }

  /** @returns whether there was any */
  private skipSpace(): boolean {
    const isSpace = this.token?.kind === 'space';
    if (isSpace) this.at += 1;
    return isSpace;
  }

  private take(...signs: readonly string[]): boolean {
    const isThere = this.isSign(...signs);
    if (isThere) this.at += 1;
    return isThere;
  }

  private expect(sign: string): void {
    if (!this.take(sign)) throw new NoFormula();
  }

  private expression(level: number): Meaning {
    let meaning = this.operand(level);
    while (this.take('+', '-', '*', '/', '^', '&', '=', '<>', '<=', '>=', '<', '>')) {
      this.skipSpace();
      this.operand(level);
      meaning = 'value';
    }
    return meaning;
  }

  private operand(level: number): Meaning {
    let isSigned = false;
    while (this.take('+', '-', '@')) {
      isSigned = true;
      this.skipSpace();
    }
    let meaning = this.cellsOrValue(level);
    while (this.take('%', '#')) {
      if (this.tokens[this.at - 1]?.text === '#' && meaning !== 'cells') throw new NoFormula();
      meaning = this.tokens[this.at - 1]?.text === '#' ? 'cells' : 'value';
      this.skipSpace();
    }
    return isSigned ? 'value' : meaning;
  }

  /** Cells joined by `:` or a space, or a single value. */
  private cellsOrValue(level: number): Meaning {
    let meaning = this.primary(level);
    for (;;) {
      const isSpaced = this.skipSpace();
      const isRange = this.take(':');
      if (isRange) this.skipSpace();
      const isIntersection = !isRange && isSpaced && this.startsPrimary();
      if (!isRange && !isIntersection) return meaning;
      if (meaning !== 'cells' || this.primary(level) !== 'cells') throw new NoFormula();
      meaning = 'cells';
    }
  }

  private startsPrimary(): boolean {
    return this.token !== undefined && (this.token.kind !== 'sign' || this.isSign('(', '{'));
  }

  private primary(level: number): Meaning {
    const token = this.token;
    if (!token) throw new NoFormula();
    if (this.take('(')) return this.calls(this.bracketed(level), level);
    if (this.take('{')) return this.array();
    this.at += 1;
    switch (token.kind) {
      case 'text':
      case 'number':
        return 'value';
      case 'error':
        return token.text === '#REF!' ? 'cells' : 'value';
      case 'reference':
      case 'rows':
      case 'columns of a table':
        return 'cells';
      case 'sheet':
        return this.onSheet(level);
      case 'name':
        if (/^(?:TRUE|FALSE)$/i.test(token.text) && !this.isSign('(')) return 'value';
        if (this.tokens[this.at]?.kind === 'columns of a table') this.at += 1;
        return this.calls('cells', level);
      default:
        throw new NoFormula();
    }
  }

  /** What stands behind `Sheet1!`. */
  private onSheet(level: number): Meaning {
    const token = this.token;
    if (!token || !['reference', 'rows', 'name', 'error'].includes(token.kind)) throw new NoFormula();
    if (token.kind === 'error' && token.text !== '#REF!') throw new NoFormula();
    this.at += 1;
    return token.kind === 'name' ? this.calls('cells', level) : 'cells';
  }

  /** One expression, or several cells as one: `(A1,B2)`. */
  private bracketed(level: number): Meaning {
    this.skipSpace();
    let meaning = this.expression(level);
    while (this.take(',')) {
      this.skipSpace();
      if (meaning !== 'cells' || this.expression(level) !== 'cells') throw new NoFormula();
      meaning = 'cells';
    }
    this.expect(')');
    return meaning;
  }

  /** Arguments, also of a function that a function makes: `LAMBDA(x,x)(1)`. */
  private calls(before: Meaning, level: number): Meaning {
    let meaning = before;
    while (this.take('(')) {
      if (level >= MOST_LEVELS) throw new NoFormula();
      this.arguments(level + 1);
      // What a function answers may be cells, as of INDEX or OFFSET.
      meaning = 'cells';
    }
    return meaning;
  }

  private arguments(level: number): void {
    this.skipSpace();
    if (this.take(')')) return;
    for (let count = 1; count <= MOST_ARGUMENTS; count += 1) {
      this.skipSpace();
      if (!this.isSign(',', ')')) this.expression(level);
      if (this.take(')')) return;
      this.expect(',');
    }
    throw new NoFormula();
  }

  /** `{1,2;3,4}`: constants alone, in rows of one length. */
  private array(): Meaning {
    let columns = 1;
    let length: number | null = null;
    for (;;) {
      this.constant();
      if (this.take(',')) {
        columns += 1;
      } else if (length !== null && length !== columns) {
        throw new NoFormula();
      } else if (this.take(';')) {
        length = columns;
        columns = 1;
      } else {
        this.expect('}');
        return 'value';
      }
    }
  }

  private constant(): void {
    this.skipSpace();
    const isSigned = this.take('-', '+');
    const token = this.token;
    const isConstant =
      token?.kind === 'number' ||
      (!isSigned &&
        (token?.kind === 'text' ||
          token?.kind === 'error' ||
          (token?.kind === 'name' && /^(?:TRUE|FALSE)$/i.test(token.text))));
    if (!isConstant) throw new NoFormula();
    this.at += 1;
    this.skipSpace();
  }
}

/**
 * A formula as a user of this culture writes it: `;` between arguments and `,` before tenths where the culture has a
 * decimal comma. Vietnamese Excel keeps the English names of functions.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
 */
export function toLocalFormula(formula: string, culture: Culture): string {
  return translate(formula, culture, POINT, { ',': ';', '.': ',' });
}

/** The other way; a text that is no formula comes back as it is, for {@link parses} to refuse. */
export function fromLocalFormula(formula: string, culture: Culture): string {
  return translate(formula, culture, COMMA, { ';': ',', ',': '.' });
}

function translate(
  formula: string,
  culture: Culture,
  patterns: readonly (readonly [Kind, RegExp])[],
  signs: Readonly<Record<string, string>>,
): string {
  if (culture.decimalSeparator !== ',' || !formula.startsWith('=')) return formula;
  const tokens = tokensOf(formula.slice(1), patterns);
  if (!tokens) return formula;
  if (tokens.some(({ kind, text }) => kind === 'sign' && text === '{')) {
    throw unsupported('knows arrays in English notation only', 'Range.formulasLocal');
  }
  const translated = tokens.map(({ kind, text }) =>
    kind === 'sign'
      ? (signs[text] ?? text)
      : kind === 'number'
        ? text.replace(/[.,]/, (sign) => signs[sign] ?? sign)
        : text,
  );
  return `=${translated.join('')}`;
}
