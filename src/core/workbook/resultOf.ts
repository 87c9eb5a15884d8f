import { parseCellAddress } from '../kernel/parseCellAddress';
import { decimalSum } from '../kernel/decimalSum';
import { roundHalfUp } from '../kernel/roundHalfUp';
import type { RawCell } from './RawWorkbook';

/** A number, an address or block of cells, perhaps of another sheet, a function's name with its bracket, or one sign. */
const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|(?:('(?:[^'[\]]|'')+'|[\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![\w.(!:])|([A-Z]+)\(|([-+*/^%(),]))/iuy;
/** More cells than a figure is ever made of. */
const MOST_CELLS = 10_000;
/** An `.xls` has no more columns: beyond them what looks like an address, as KH2026, is there a name. */
const MOST_COLUMNS = 256;
/** More brackets within each other than anybody writes. */
const DEEPEST = 50;
/** More decimals than a number has. */
const MOST_DECIMALS = 15;
/** As far as programs may be apart in a number, of its size: some store 15 digits of it. */
const ROUGH = 1e-14;

/** A number with how far it may be from what another program computes or stores. */
export interface Computed {
  readonly value: number;
  readonly noise: number;
}

type Numbers = readonly Computed[];

const exactly = (value: number): Computed => ({ value, noise: 0 });
const stored = (value: number): Computed => ({ value, noise: ROUGH * Math.abs(value) });

/** Where nearly equal numbers are taken from each other, what is left is as rough as they were. */
function added(parts: Numbers): Computed {
  const noise = parts.reduce((all, part) => all + part.noise + ROUGH * Math.abs(part.value), 0);
  return parts.every(({ value }) => Number.isFinite(value))
    ? { value: decimalSum(parts.map(({ value }) => value)), noise }
    : exactly(NaN);
}

function multiplied(one: Computed, other: Computed): Computed {
  const value = one.value * other.value;
  const noise = Math.abs(one.value) * other.noise + Math.abs(other.value) * one.noise;
  return { value, noise: noise + ROUGH * Math.abs(value) };
}

function divided(one: Computed, other: Computed): Computed {
  // It may be nothing but noise.
  if (Math.abs(other.value) <= other.noise) return exactly(NaN);
  const value = one.value / other.value;
  return {
    value,
    noise: (one.noise + Math.abs(value) * other.noise) / Math.abs(other.value) + ROUGH * Math.abs(value),
  };
}

function raised(base: Computed, power: Computed): Computed {
  const value = base.value ** power.value;
  if (base.value === 0) return exactly(value);
  const share =
    (Math.abs(power.value) * base.noise) / Math.abs(base.value) +
    Math.abs(Math.log(Math.abs(base.value))) * power.noise;
  return { value, noise: Math.abs(value) * (share + ROUGH) };
}

/** The least or largest of several; of none it is 0. */
const outermost = (numbers: Numbers, most: (...values: number[]) => number): Computed => ({
  value: numbers.length === 0 ? 0 : most(...numbers.map(({ value }) => value)),
  noise: numbers.reduce((largest, { noise }) => Math.max(largest, noise), 0),
});

/** Of a function that is given just so many numbers; cells that it would pass over are none of them. */
const exactlyTwo = ([one, other, ...more]: Numbers): readonly [Computed, Computed] => {
  if (one === undefined || other === undefined || more.length > 0) throw new NotPlain();
  return [one, other];
};

/** Where noise decides which way it goes, the result is one step more or less. */
function rounded(numbers: Numbers): Computed {
  const [{ value, noise }, { value: decimals }] = exactlyTwo(numbers);
  if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS) throw new NotPlain();
  const [least, most] = [roundHalfUp(value - noise, decimals), roundHalfUp(value + noise, decimals)];
  return { value: roundHalfUp(value, decimals), noise: Math.abs(most - least) };
}

const FUNCTIONS: Readonly<Record<string, (numbers: Numbers) => Computed>> = {
  SUM: added,
  PRODUCT: (numbers) => (numbers.length === 0 ? exactly(0) : numbers.reduce(multiplied, exactly(1))),
  AVERAGE: (numbers) => divided(added(numbers), exactly(numbers.length)),
  MIN: (numbers) => outermost(numbers, Math.min),
  MAX: (numbers) => outermost(numbers, Math.max),
  ROUND: rounded,
  // What gives an error is no number, and does not come here.
  IFERROR: (numbers) => exactlyTwo(numbers)[0],
};

/**
 * A cell of the sheet that is named, or of the formula's own; undefined for one that holds nothing, null where there is no
 * such sheet. Rows and columns count from 1.
 */
export type CellAt = (sheet: string | null, row: number, column: number) => RawCell | undefined | null;

/**
 * What a formula gives that only calculates with numbers and cells, from what these hold; null for any other formula, and
 * where a cell holds what is no number. Operators bind as in Excel: a sign more tightly than `^`.
 *
 * @param formula without `=`
 */
export function resultOf(formula: string, cellAt: CellAt): Computed | null {
  try {
    const result = new Calculation(formula, cellAt).whole();
    // There is but one zero.
    return Number.isFinite(result.value) ? { ...result, value: result.value + 0 } : null;
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** The formula does something else than calculate. */
class NotPlain extends Error {}

/** The first and the last cell of a block, of a sheet if one is named. */
interface Cells {
  readonly sheet: string | null;
  readonly first: string;
  readonly last: string;
}

/** What stands at a place of a formula: a number, cells, the name of a function, a sign, or nothing at its end. */
interface Token {
  readonly number?: number;
  readonly cells?: Cells;
  readonly name?: string;
  readonly sign?: string;
}

class Calculation {
  private at = 0;
  private depth = 0;
  private cellCount = 0;
  private token: Token = {};

  constructor(
    private readonly formula: string,
    private readonly find: CellAt,
  ) {
    this.advance();
  }

  whole(): Computed {
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
    const [, number, sheet, first, last = first, name, sign] = found;
    if (number !== undefined) this.token = { number: Number(number) };
    else if (first !== undefined) this.token = { cells: { sheet: nameOf(sheet), first, last: last ?? first } };
    else if (name !== undefined) this.token = { name: name.toUpperCase() };
    else this.token = sign === undefined ? {} : { sign };
  }

  /** Goes past this sign if it is next. */
  private takes(sign: string): boolean {
    if (this.token.sign !== sign) return false;
    this.advance();
    return true;
  }

  private sum(): Computed {
    if (++this.depth > DEEPEST) throw new NotPlain();
    const parts = [this.product()];
    for (;;) {
      if (this.takes('+')) parts.push(this.product());
      else if (this.takes('-')) parts.push(negative(this.product()));
      else break;
    }
    this.depth--;
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : added(parts);
  }

  private product(): Computed {
    let result = this.power();
    for (;;) {
      if (this.takes('*')) result = multiplied(result, this.power());
      else if (this.takes('/')) result = divided(result, this.power());
      else return result;
    }
  }

  private power(): Computed {
    let result = this.signed();
    while (this.takes('^')) result = raised(result, this.signed());
    return result;
  }

  private signed(): Computed {
    let isNegative = false;
    for (;;) {
      if (this.takes('-')) isNegative = !isNegative;
      else if (!this.takes('+')) break;
    }
    let result = this.single();
    while (this.takes('%')) result = divided(result, exactly(100));
    return isNegative ? negative(result) : result;
  }

  private single(): Computed {
    const { number, cells, name } = this.token;
    if (number !== undefined) {
      this.advance();
      return exactly(number);
    }
    if (cells !== undefined) {
      if (cells.first !== cells.last) throw new NotPlain();
      this.advance();
      const place = placeOf(cells.first);
      return numberIn(this.cellAt(cells.sheet, place.row, place.column));
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
    const numbers: Computed[] = [];
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
    if (!this.takes(')') || numbers.some(({ value }) => !Number.isFinite(value))) throw new NotPlain();
    return numbers;
  }

  /** The numbers in a block of cells; functions pass over texts there. */
  private numbersIn({ sheet, first, last }: Cells): Numbers {
    const [from, to] = [placeOf(first), placeOf(last)];
    const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
    const [left, right] = [Math.min(from.column, to.column), Math.max(from.column, to.column)];
    this.cellCount += (bottom - top + 1) * (right - left + 1);
    if (this.cellCount > MOST_CELLS) throw new NotPlain();
    const numbers: Computed[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = this.cellAt(sheet, row, column);
        if (cell?.kind === 'text' || cell?.kind === 'boolean' || cell === undefined) continue;
        numbers.push(numberIn(cell));
      }
    }
    return numbers;
  }

  private cellAt(sheet: string | null, row: number, column: number): RawCell | undefined {
    const cell = this.find(sheet, row, column);
    if (cell === null) throw new NotPlain();
    return cell;
  }
}

const negative = ({ value, noise }: Computed): Computed => ({ value: -value, noise });

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = parseCellAddress(address);
  if (place === null || place.column > MOST_COLUMNS) throw new NotPlain();
  return place;
}

/** The name of a sheet as it is written in formulas. */
function nameOf(written: string | undefined): string | null {
  if (written === undefined) return null;
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** A blank cell counts as 0. */
function numberIn(cell: RawCell | undefined): Computed {
  if (cell === undefined) return exactly(0);
  if (typeof cell.value !== 'number') throw new NotPlain();
  return stored(cell.value);
}
