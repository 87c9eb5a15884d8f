import { POINT, tokensOf, type Token } from './formulaTokens';

/** Levels of functions in functions, and arguments of one, that Excel takes (“Excel specifications and limits”). */
const MOST_LEVELS = 64;
const MOST_ARGUMENTS = 255;

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
