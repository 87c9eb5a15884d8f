import { roundedBy } from '../../kernel/roundedBy';
import type { RawCell } from '../RawWorkbook';
import { criterion } from './criterion';
import { added, divided, exactly, isWhole, multiplied, raised, stepped, type Computed } from './Computed';
import {
  numberValue,
  textValue,
  toNumber,
  toText,
  toTruth,
  truthValue,
  valueOf,
  type FormulaValue,
} from './FormulaValue';
import type { Given } from './Given';
import { GivesError } from './GivesError';
import { NotPlain } from './NotPlain';

type FormulaFunction = (...given: readonly Given[]) => FormulaValue;
type Numbers = readonly Computed[];

/** More decimals than a number has. */
const MOST_DECIMALS = 15;
/** Beyond it, versions of Excel give an error or none. */
const MOST_QUOTIENT = 1e8;

/** The numbers that a function is given; in cells it passes over texts, truth values and blanks. */
const numbersOf = (given: readonly Given[]): Numbers => given.flatMap((one) => numbersIn(one));

function numbersIn(one: Given): Numbers {
  const block = one.block();
  if (block !== null) return numbersInCells(block.flat());
  const value = one.value();
  if (value.kind !== 'number') throw new NotPlain();
  return [value.number];
}

const numbersInCells = (cells: readonly (RawCell | undefined)[]): Numbers =>
  cells.map(valueOf).flatMap((value) => (value.kind === 'number' ? [value.number] : []));

const product = (numbers: Numbers): Computed =>
  numbers.length === 0 ? exactly(0) : numbers.reduce(multiplied, exactly(1));

const mean = (numbers: Numbers): Computed => divided(added(numbers), exactly(numbers.length));

/** The least or largest of several; of none it is 0. */
const outermost =
  (most: (...values: number[]) => number) =>
  (numbers: Numbers): Computed => ({
    value: numbers.length === 0 ? 0 : most(...numbers.map(({ value }) => value)),
    noise: numbers.reduce((largest, { noise }) => Math.max(largest, noise), 0),
  });

const least = outermost(Math.min);
const largest = outermost(Math.max);

/** How many of these cells hold numbers; errors are none. */
function countOf(cells: readonly (RawCell | undefined)[]): Computed {
  if (cells.some((cell) => cell?.kind === 'uncached')) throw new NotPlain();
  return exactly(cells.filter((cell) => cell?.kind === 'number').length);
}

function countIn(one: Given): Computed {
  const block = one.block();
  if (block !== null) return countOf(block.flat());
  if (errorIn(one) !== null) return exactly(0);
  if (one.value().kind !== 'number') throw new NotPlain();
  return exactly(1);
}

/** A function of all the numbers that it is given. */
const ofAll =
  (compute: (numbers: Numbers) => Computed): FormulaFunction =>
  (...given) => {
    if (given.length === 0) throw new NotPlain();
    return numberValue(compute(numbersOf(given)));
  };

/** A function of one number, or of two. */
const ofNumbers =
  (fewest: number, most: number, compute: (one: Computed, other: Computed) => Computed): FormulaFunction =>
  (...given) => {
    if (given.length < fewest || given.length > most) throw new NotPlain();
    const [one, other = exactly(0)] = given.map((each) => toNumber(each.value()));
    if (one === undefined) throw new NotPlain();
    return numberValue(compute(one, other));
  };

const roundedWith =
  (toWhole: (size: number) => number) =>
  (number: Computed, { value: decimals }: Computed): Computed => {
    if (!Number.isInteger(decimals) || Math.abs(decimals) > MOST_DECIMALS) throw new NotPlain();
    return stepped(number, (value) => roundedBy(value, decimals, toWhole));
  };

/** The rest has the sign of what is divided by: `n - d*INT(n/d)`. */
function rest(number: Computed, divisor: Computed): Computed {
  if (!isWhole(number) || !isWhole(divisor)) throw new NotPlain();
  if (divisor.value === 0) throw new GivesError('#DIV/0!');
  const quotient = Math.floor(number.value / divisor.value);
  if (Math.abs(quotient) > MOST_QUOTIENT) throw new NotPlain();
  return exactly(number.value - divisor.value * quotient);
}

/** Truth values in what is given; in cells it passes over texts and blanks. */
function truthsOf(given: readonly Given[]): readonly boolean[] {
  const truths = given.flatMap((one) => {
    const block = one.block();
    if (block === null) return [toTruth(one.value())];
    return block
      .flat()
      .map(valueOf)
      .flatMap((value) => (value.kind === 'number' || value.kind === 'truth' ? [toTruth(value)] : []));
  });
  if (truths.length === 0) throw new NotPlain();
  return truths;
}

const onlyOne = (given: readonly Given[]): Given => {
  const [one, ...more] = given;
  if (one === undefined || more.length > 0) throw new NotPlain();
  return one;
};

const isOfKind =
  (kind: FormulaValue['kind']): FormulaFunction =>
  (...given) => {
    const one = onlyOne(given);
    return truthValue(errorIn(one) === null && one.value().kind === kind);
  };

/** The error that it gives, if it gives one. */
function errorIn(one: Given): string | null {
  try {
    one.value();
    return null;
  } catch (error) {
    if (error instanceof GivesError) return error.code;
    throw error;
  }
}

/** Only one of the two branches is looked at. */
const condition: FormulaFunction = (...given) => {
  const [test, yes, no, ...more] = given;
  if (test === undefined || yes === undefined || more.length > 0) throw new NotPlain();
  if (toTruth(test.value())) return branch(yes);
  return no === undefined ? truthValue(false) : branch(no);
};

const branch = (one: Given): FormulaValue => (one.isLeftOut ? numberValue(exactly(0)) : one.value());

/** What takes the place of an error; of a blank cell Microsoft says another thing than Excel does. */
const insteadOf =
  (isMeant: (code: string) => boolean): FormulaFunction =>
  (...given) => {
    const [one, other, ...more] = given;
    if (one === undefined || other === undefined || more.length > 0) throw new NotPlain();
    const error = errorIn(one);
    const value = error !== null && isMeant(error) ? other.value() : one.value();
    if (value.kind === 'blank') throw new NotPlain();
    return value;
  };

/** A text of digits is the same number in every language. */
const numberOfText: FormulaFunction = (...given) => {
  const value = onlyOne(given).value();
  if (value.kind === 'text' && /^[-+]?\d{1,15}$/.test(value.text)) return numberValue(exactly(Number(value.text)));
  return numberValue(toNumber(value));
};

/** What stands in blocks of one size is multiplied place by place; texts and blanks count as 0. */
const sumOfProducts: FormulaFunction = (...given) => {
  const blocks = given.map((one) => one.block() ?? [[]]);
  const [first] = blocks;
  if (first === undefined || blocks.some((block) => !isSameSize(block, first))) throw new NotPlain();
  // Of single cells that are blank Gnumeric makes an error.
  if (first.flat().length < 2) throw new NotPlain();
  const columns = blocks.map((block) => block.flat().map(numberOrNone));
  const products = columns.reduce((all, column) => all.map((one, i) => multiplied(one, column[i] ?? exactly(NaN))));
  return numberValue(added(products));
};

function numberOrNone(cell: RawCell | undefined): Computed {
  const value = valueOf(cell);
  // Other programs make a number of a truth value.
  if (value.kind === 'truth') throw new NotPlain();
  return value.kind === 'number' ? value.number : exactly(0);
}

const isSameSize = (one: readonly (readonly unknown[])[], other: readonly (readonly unknown[])[]): boolean =>
  one.length === other.length && one[0]?.length === other[0]?.length && (one[0]?.length ?? 0) > 0;

/** The cells that are meant, or those at their places in a block of the same size. */
function meantCells(range: Given, sought: Given, instead: Given = range): readonly (RawCell | undefined)[] {
  const [block, taken] = [range.block(), instead.block()];
  if (block === null || taken === null || !isSameSize(block, taken)) throw new NotPlain();
  const isMeant = criterion(sought.value());
  const cells = taken.flat();
  return block.flat().flatMap((cell, place) => (isMeant(cell) ? [cells[place]] : []));
}

const countMeant: FormulaFunction = (...given) => {
  const [range, sought, ...more] = given;
  if (range === undefined || sought === undefined || more.length > 0) throw new NotPlain();
  return numberValue(exactly(meantCells(range, sought).length));
};

const sumOfMeant: FormulaFunction = (...given) => {
  const [range, sought, taken, ...more] = given;
  if (range === undefined || sought === undefined || more.length > 0) throw new NotPlain();
  return numberValue(added(numbersInCells(meantCells(range, sought, taken))));
};

/** Of no numbers at all Gnumeric makes 1 here, Excel 0. */
function some(numbers: Numbers): Numbers {
  if (numbers.length === 0) throw new NotPlain();
  return numbers;
}

/** By their numbers; 100 more pass over rows that are hidden by hand as well. */
const SUBTOTALS: ReadonlyMap<number, (cells: readonly (RawCell | undefined)[]) => Computed> = new Map([
  [1, (cells) => mean(numbersInCells(cells))],
  [2, countOf],
  [4, (cells) => largest(numbersInCells(cells))],
  [5, (cells) => least(numbersInCells(cells))],
  [6, (cells) => product(some(numbersInCells(cells)))],
  [9, (cells) => added(numbersInCells(cells))],
]);
const HIDDEN_TOO = 100;

/** Passes over other subtotals. Which rows a filter hides is not known, so none may be hidden. */
const subtotal: FormulaFunction = (...all) => {
  const [kind, ...given] = all;
  const { value: number } = kind === undefined ? exactly(NaN) : toNumber(kind.value());
  const compute = SUBTOTALS.get(number > HIDDEN_TOO ? number - HIDDEN_TOO : number);
  if (compute === undefined || given.length === 0) throw new NotPlain();
  const cells = given.flatMap((one) => {
    const block = one.block();
    if (block === null || one.hasHiddenRow()) throw new NotPlain();
    return block.flat();
  });
  return numberValue(compute(cells.filter((cell) => !isSubtotal(cell?.formula ?? ''))));
};

function isSubtotal(formula: string): boolean {
  if (!/\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)) return false;
  if (/^SUBTOTAL\([^()"]*\)$/i.test(formula)) return true;
  throw new NotPlain();
}

/**
 * What functions give, where Microsoft's reference (“Excel functions”) says it for certain and other programs do the same.
 * A function that is not here, or is given something else, is not known.
 */
export const FUNCTIONS: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ['SUM', ofAll(added)],
  ['PRODUCT', ofAll(product)],
  ['AVERAGE', ofAll(mean)],
  ['MIN', ofAll(least)],
  ['MAX', ofAll(largest)],
  ['COUNT', (...given) => numberValue(added(given.map(countIn)))],
  ['COUNTIF', countMeant],
  ['SUMIF', sumOfMeant],
  ['SUMPRODUCT', sumOfProducts],
  ['SUBTOTAL', subtotal],
  ['ROUND', ofNumbers(2, 2, roundedWith(Math.round))],
  ['ROUNDUP', ofNumbers(2, 2, roundedWith(Math.ceil))],
  ['ROUNDDOWN', ofNumbers(2, 2, roundedWith(Math.floor))],
  ['TRUNC', ofNumbers(1, 2, roundedWith(Math.floor))],
  ['INT', ofNumbers(1, 1, (number) => stepped(number, Math.floor))],
  ['ABS', ofNumbers(1, 1, ({ value, noise }) => ({ value: Math.abs(value), noise }))],
  ['MOD', ofNumbers(2, 2, rest)],
  ['POWER', ofNumbers(2, 2, raised)],
  ['VALUE', numberOfText],
  ['TRUE', () => truthValue(true)],
  ['FALSE', () => truthValue(false)],
  ['IF', condition],
  ['IFERROR', insteadOf(() => true)],
  ['IFNA', insteadOf((code) => code === '#N/A')],
  ['AND', (...given) => truthValue(truthsOf(given).every(Boolean))],
  ['OR', (...given) => truthValue(truthsOf(given).some(Boolean))],
  ['NOT', (...given) => truthValue(!toTruth(onlyOne(given).value()))],
  ['ISNUMBER', isOfKind('number')],
  ['ISTEXT', isOfKind('text')],
  ['ISERROR', (...given) => truthValue(errorIn(onlyOne(given)) !== null)],
  ['CONCATENATE', (...given) => textValue(given.map((one) => toText(one.value())).join(''))],
]);
