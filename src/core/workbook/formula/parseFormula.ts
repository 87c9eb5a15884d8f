import { exactly } from './Computed';
import type { Cells, FormulaNode, Link } from './FormulaNode';
import { numberValue, textValue, truthValue } from './FormulaValue';
import { NotPlain } from './NotPlain';

/**
 * A number, a text, an address or block of cells, perhaps of another sheet, whole columns, a function's name with its
 * bracket, a name, or one sign.
 */
const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|"((?:[^"]|"")*)"|(?:('(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w.(!:])|((?:(?:'(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\d_.]*)!)?\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\w.(!:]))|([\p{L}_][\p{L}\d_.]*)\(|([\p{L}_\\][\p{L}\d_.]*)|(<=|>=|<>|[-+*/^%(),&<>=]))/iuy;
/** More brackets within each other than anybody writes. */
const DEEPEST = 50;
/** Operators from the one that binds least (Microsoft, “Calculation operators and precedence in Excel”). */
const FLOORS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** What stands at a place of a formula; nothing at its end. */
interface Token {
  readonly node?: FormulaNode;
  /** The name of a function whose bracket follows. */
  readonly call?: string;
  readonly sign?: string;
}

/**
 * A formula as it is built. Operators bind as in Excel: a sign more tightly than `^`, which goes from the left.
 *
 * @param formula without `=`
 */
export function parseFormula(formula: string): FormulaNode {
  return new FormulaParser(formula).whole();
}

class FormulaParser {
  private at = 0;
  private depth = 0;
  private token: Token = {};

  constructor(private readonly formula: string) {
    this.advance();
  }

  whole(): FormulaNode {
    const node = this.expression();
    if (Object.keys(this.token).length > 0) throw new NotPlain();
    return node;
  }

  private advance(): void {
    TOKEN.lastIndex = this.at;
    const found = TOKEN.exec(this.formula);
    if (found === null) {
      if (this.formula.slice(this.at).trim() !== '') throw new NotPlain();
      this.token = {};
      return;
    }
    this.at = TOKEN.lastIndex;
    this.token = tokenOf(found);
  }

  /** Goes past this sign if it is next. */
  private takes(sign: string): boolean {
    if (this.token.sign !== sign) return false;
    this.advance();
    return true;
  }

  private expression(): FormulaNode {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const node = this.chain(0);
    this.depth--;
    return node;
  }

  private chain(floor: number): FormulaNode {
    const signs = FLOORS[floor];
    if (signs === undefined) return this.signed();
    const first = this.chain(floor + 1);
    const rest: Link[] = [];
    for (;;) {
      const { sign } = this.token;
      if (sign === undefined || !signs.includes(sign)) break;
      this.advance();
      rest.push({ sign, node: this.chain(floor + 1) });
    }
    return rest.length === 0 ? first : { kind: 'chain', first, rest };
  }

  private signed(): FormulaNode {
    let minus = 0;
    for (;;) {
      if (this.takes('-')) minus++;
      else if (!this.takes('+')) break;
    }
    const of = this.single();
    let percents = 0;
    while (this.takes('%')) percents++;
    return minus + percents === 0 ? of : { kind: 'signed', of, minus, percents };
  }

  private single(): FormulaNode {
    const { node, call } = this.token;
    if (node !== undefined) {
      this.advance();
      return node;
    }
    if (call !== undefined) {
      this.advance();
      return { kind: 'call', name: call, given: this.given() };
    }
    if (!this.takes('(')) throw new NotPlain();
    const inside = this.expression();
    if (!this.takes(')')) throw new NotPlain();
    return inside;
  }

  /** What a function is given, up to its bracket. */
  private given(): readonly FormulaNode[] {
    if (this.takes(')')) return [];
    const given: FormulaNode[] = [];
    do {
      const isLeftOut = this.token.sign === ',' || this.token.sign === ')';
      given.push(isLeftOut ? { kind: 'left out' } : this.expression());
    } while (this.takes(','));
    if (!this.takes(')')) throw new NotPlain();
    return given;
  }
}

function tokenOf([, number, text, sheet, first, last, columns, call, name, sign]: readonly (
  string | undefined
)[]): Token {
  if (number !== undefined) return { node: { kind: 'literal', value: numberValue(exactly(Number(number))) } };
  if (text !== undefined) return { node: { kind: 'literal', value: textValue(text.replaceAll('""', '"')) } };
  if (first !== undefined) return { node: { kind: 'cells', cells: cellsOf(sheet, first, last) } };
  if (columns !== undefined) return { node: { kind: 'name' } };
  if (call !== undefined) return { call: call.toUpperCase() };
  if (name !== undefined) return { node: namedNode(name.toUpperCase()) };
  return sign === undefined ? {} : { sign };
}

function cellsOf(sheet: string | undefined, first: string, last = first): Cells {
  return { sheet: sheet === undefined ? null : nameOf(sheet), first, last };
}

/** The name of a sheet as it is written in formulas. */
const nameOf = (written: string): string =>
  written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;

function namedNode(name: string): FormulaNode {
  if (name === 'TRUE' || name === 'FALSE') return { kind: 'literal', value: truthValue(name === 'TRUE') };
  return { kind: 'name' };
}
