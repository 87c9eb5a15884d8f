import { isInOrder } from '../../kernel/isInOrder';
import type { RawCell } from '../RawWorkbook';
import { withoutStrokes } from '../withoutStrokes';
import { exactly, isAsStored, isWhole, stored, type Computed } from './Computed';
import { GivesError } from './GivesError';
import { NotPlain } from './NotPlain';

/** What a part of a formula gives; an error is thrown ({@link GivesError}). */
export type FormulaValue =
  | { readonly kind: 'number'; readonly number: Computed }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly truth: boolean }
  | { readonly kind: 'blank' };

/** Beyond it a whole number is written with a power of ten. */
const MOST_WHOLE = 1e15;

export const numberValue = (number: Computed): FormulaValue => ({ kind: 'number', number });
export const truthValue = (truth: boolean): FormulaValue => ({ kind: 'truth', truth });
export const textValue = (text: string): FormulaValue => ({ kind: 'text', text });

/** What a formula takes from a cell. */
export function valueOf(cell: RawCell | undefined): FormulaValue {
  if (cell === undefined) return { kind: 'blank' };
  const { kind, value } = cell;
  if (kind === 'error') throw new GivesError(String(value));
  if (typeof value === 'number') return numberValue(stored(value));
  if (typeof value === 'boolean') return truthValue(value);
  if (typeof value === 'string') return textValue(withoutStrokes(value));
  throw new NotPlain();
}

/**
 * What operators calculate with: a blank cell counts as 0, a text in which no digit stands is an error. One with digits
 * is read by the settings of the computer.
 */
export function toNumber(value: FormulaValue): Computed {
  switch (value.kind) {
    case 'number':
      return value.number;
    case 'blank':
      return exactly(0);
    case 'truth':
      return exactly(value.truth ? 1 : 0);
    case 'text':
      throw isWordless(value.text) ? new GivesError('#VALUE!') : new NotPlain();
  }
}

/** There is no digit in it, nor is it what stands for a truth value in some language. */
const isWordless = (text: string): boolean => !/\p{N}|^\s*(?:true|false|đúng|sai)\s*$/iu.test(text);

/** Whether a condition holds. */
export function toTruth(value: FormulaValue): boolean {
  switch (value.kind) {
    case 'truth':
      return value.truth;
    case 'blank':
      return false;
    case 'text':
      throw new NotPlain();
    case 'number': {
      const { value: number, noise } = value.number;
      if (noise > 0 && Math.abs(number) <= noise) throw new NotPlain();
      return number !== 0;
    }
  }
}

/** As `&` puts it into a text. A number with decimals is written by the settings of the computer. */
export function toText(value: FormulaValue): string {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'blank') return '';
  if (value.kind === 'number' && isWhole(value.number) && Math.abs(value.number.value) < MOST_WHOLE)
    return String(value.number.value);
  throw new NotPlain();
}

/** Whether two values are in this order, by a comparison as formulas write it. */
export function holds(sign: string, one: FormulaValue, other: FormulaValue): boolean {
  const order = orderOf(likeOther(one, other), likeOther(other, one));
  if (Number.isNaN(order) && sign !== '=' && sign !== '<>') throw new NotPlain();
  return isInOrder(sign, order);
}

/** A blank cell is 0, an empty text or false, as what it is held against. */
function likeOther(one: FormulaValue, other: FormulaValue): FormulaValue {
  if (one.kind !== 'blank') return one;
  if (other.kind === 'text') return textValue('');
  return other.kind === 'truth' ? truthValue(false) : numberValue(exactly(0));
}

/** Less than 0 where the one comes before the other, NaN where they are not the same. Any text comes after all numbers. */
function orderOf(one: FormulaValue, other: FormulaValue): number {
  if (one.kind === 'number' && other.kind === 'number') return orderOfNumbers(one.number, other.number);
  if (one.kind === 'text' && other.kind === 'text') return orderOfTexts(one.text, other.text);
  if (one.kind === 'truth' && other.kind === 'truth') return Number(one.truth) - Number(other.truth);
  // Of a truth value other programs make a number.
  if (one.kind === 'truth' || other.kind === 'truth') throw new NotPlain();
  return one.kind === 'number' ? -1 : 1;
}

function orderOfNumbers(one: Computed, other: Computed): number {
  const order = one.value - other.value;
  if (order === 0 && isAsStored(one) && isAsStored(other)) return 0;
  if (!(Math.abs(order) > one.noise + other.noise)) throw new NotPlain();
  return order;
}

/** Which of two texts comes first depends on the language, as may whether large letters and small ones are the same. */
function orderOfTexts(one: string, other: string): number {
  if (one === other) return 0;
  if (bare(one) === bare(other)) throw new NotPlain();
  return NaN;
}

const bare = (text: string): string => text.normalize().toLowerCase().trim();
