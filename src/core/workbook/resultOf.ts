import { parseCellAddress } from '../kernel/parseCellAddress';
import { decimalSum } from '../kernel/decimalSum';
import type { CellIndex } from './CellIndex';
import type { RawCell } from './RawWorkbook';

/** A number, an address or block of cells, a function's name with its bracket, or one sign. */
const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w.(!:])|([A-Z]+)\(|([-+*/^%(),]))/iy;
/** More cells than a figure is ever made of. */
const MOST_CELLS = 10_000;
/** More brackets within each other than anybody writes. */
const DEEPEST = 50;

type Numbers = readonly number[];

const FUNCTIONS: Readonly<Record<string, (numbers: Numbers) => number>> = {
  SUM: decimalSum,
  PRODUCT: (numbers) => numbers.reduce((product, number) => product * number, 1),
  AVERAGE: (numbers) => decimalSum(numbers) / numbers.length,
  MIN: (numbers) => Math.min(...numbers),
  MAX: (numbers) => Math.max(...numbers),
};

/**
 * What a formula gives that only calculates with numbers and with cells of its own sheet, from what these hold; null for
 * any other formula, and where a cell holds what is no number. Operators bind as in Excel: a sign more tightly than `^`.
 *
 * @param formula without `=`
 */
export function resultOf(formula: string, cells: CellIndex): number | null {
  try {
    const result = new Calculation(formula, cells).whole();
    return Number.isFinite(result) ? result : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** The formula does something else than calculate. */
class NotPlain extends Error {}

/** What stands at a place of a formula: a number, cells, the name of a function, a sign, or nothing at its end. */
interface Token {
  readonly number?: number;
  readonly cells?: readonly [string, string];
  readonly name?: string;
  readonly sign?: string;
}

class Calculation {
  private at = 0;
  private depth = 0;
  private token: Token = {};

  constructor(
    private readonly formula: string,
    private readonly cells: CellIndex,
  ) {
    this.advance();
  }

  whole(): number {
    const result = this.sum();
    if (Object.keys(this.token).length > 0) throw new NotPlain();
    return result;
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
    const [, number, first, last = first, name, sign] = found;
    if (number !== undefined) this.token = { number: Number(number) };
    else if (first !== undefined) this.token = { cells: [first, last ?? first] };
    else if (name !== undefined) this.token = { name: name.toUpperCase() };
    else this.token = sign === undefined ? {} : { sign };
  }

  /** Goes past this sign if it is next. */
  private takes(sign: string): boolean {
    if (this.token.sign !== sign) return false;
    this.advance();
    return true;
  }

  private sum(): number {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const parts = [this.product()];
    for (;;) {
      if (this.takes('+')) parts.push(this.product());
      else if (this.takes('-')) parts.push(-this.product());
      else break;
    }
    this.depth--;
    return parts.every(Number.isFinite) ? decimalSum(parts) : NaN;
  }

  private product(): number {
    let result = this.power();
    for (;;) {
      if (this.takes('*')) result *= this.power();
      else if (this.takes('/')) result /= this.power();
      else return result;
    }
  }

  private power(): number {
    let result = this.signed();
    while (this.takes('^')) result **= this.signed();
    return result;
  }

  private signed(): number {
    let isNegative = false;
    for (;;) {
      if (this.takes('-')) isNegative = !isNegative;
      else if (!this.takes('+')) break;
    }
    let result = this.single();
    while (this.takes('%')) result /= 100;
    return isNegative ? -result : result;
  }

  private single(): number {
    const { number, cells, name } = this.token;
    if (number !== undefined) {
      this.advance();
      return number;
    }
    if (cells !== undefined) {
      if (cells[0] !== cells[1]) throw new NotPlain();
      this.advance();
      return numberIn(this.cellAt(cells[0]));
    }
    if (name !== undefined) {
      const compute = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
      if (compute === undefined) throw new NotPlain();
      this.advance();
      return compute(this.list());
    }
    if (!this.takes('(')) throw new NotPlain();
    const result = this.sum();
    if (!this.takes(')')) throw new NotPlain();
    return result;
  }

  /** What a function is given, up to its bracket. */
  private list(): Numbers {
    const numbers: number[] = [];
    do {
      const { cells } = this.token;
      if (cells === undefined) {
        numbers.push(this.sum());
        continue;
      }
      const before = this.at;
      this.advance();
      if (this.token.sign === ',' || this.token.sign === ')') numbers.push(...this.numbersIn(cells));
      else {
        // It is the first of something that is computed.
        this.at = before;
        this.token = { cells };
        numbers.push(this.sum());
      }
    } while (this.takes(','));
    if (!this.takes(')') || numbers.some((number) => !Number.isFinite(number))) throw new NotPlain();
    return numbers;
  }

  /** The numbers in a block of cells; functions pass over texts there. */
  private numbersIn([first, last]: readonly [string, string]): Numbers {
    const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
    if (from === null || to === null) throw new NotPlain();
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) throw new NotPlain();
    const numbers: number[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = this.cells.at(row, column);
        if (cell?.kind === 'text' || cell?.kind === 'boolean' || cell === undefined) continue;
        numbers.push(numberIn(cell));
      }
    }
    return numbers;
  }

  private cellAt(address: string): RawCell | undefined {
    const place = parseCellAddress(address);
    if (place === null) throw new NotPlain();
    return this.cells.at(place.row, place.column);
  }
}

/** A blank cell counts as 0. */
function numberIn(cell: RawCell | undefined): number {
  if (cell === undefined) return 0;
  if (typeof cell.value !== 'number') throw new NotPlain();
  return cell.value;
}
