import type { NumberConvention, NumberNote } from './NumberReading';

/** One way to understand the digits and separators of a number without sign. */
export interface Numeral {
  readonly value: number;
  readonly convention: NumberConvention;
  /** The last separator groups thousands; false where it is a decimal mark or there is none. */
  readonly grouped: boolean;
}

/** The possible readings of one number. */
export type Numerals = readonly [Numeral] | readonly [Numeral, Numeral];

export type ParsedNumeral =
  /** One reading, or two (thousands first) where one separator has exactly three digits behind it. */
  | {
      readonly kind: 'read';
      readonly numerals: Numerals;
      readonly notes: readonly NumberNote[];
    }
  | {
      readonly kind: 'refused';
      readonly reason: 'malformed' | 'tooManyDigits' | 'roundedExponent';
      readonly proposals: readonly number[];
    };

/** A double holds every number of 15 significant digits exactly as written, and not every one of 16. */
const EXACT_DIGITS = 15;

const refused = (reason: 'malformed' | 'tooManyDigits'): ParsedNumeral => ({ kind: 'refused', reason, proposals: [] });

/** Groups of exactly three digits behind a first one of one to three that doesn't begin with 0 (unless it is 0). */
const isGrouped = (groups: readonly string[]): boolean =>
  groups.every((group, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(group)) && !groups[0]?.startsWith('0');

const significantDigits = (digits: string): number => digits.replace(/^0+/, '').replace(/0+$/, '').length;

/** Number for an integer part and decimals, or null if a double can't hold it as written. */
function exact(integer: string, decimals: string): number | null {
  return significantDigits(integer + decimals) > EXACT_DIGITS ? null : Number(`${integer}.${decimals || '0'}`);
}

/**
 * Reads digits with separators: no sign, no unit, no words. Groups of thousands may be set off by dots, commas,
 * spaces or apostrophes, one kind in a number; whatever is not so written is refused, not guessed.
 *
 * @param text digits, `.`, `,`, `'`, spaces and an exponent, e.g. `194.935,654` or `1,2E+05`
 */
export function parseNumeral(text: string): ParsedNumeral {
  const [mantissa = '', exponent] = text.toUpperCase().split('E');
  if (exponent !== undefined) return parseExponent(mantissa, exponent);

  const notes: NumberNote[] = [];
  if (text.includes(' ')) notes.push({ kind: 'spaces' });
  if (text.includes("'")) notes.push({ kind: 'apostropheGrouping' });
  if (/^0\d/.test(text)) notes.push({ kind: 'leadingZero' });
  if (/^[.,]/.test(text)) notes.push({ kind: 'missingZero' });

  const separators = text.replace(/\d/g, '');
  const last = separators.at(-1) ?? '';
  const groups = text.split(/[.,' ]/);
  const read = (numerals: Numerals): ParsedNumeral => ({
    kind: 'read',
    numerals,
    notes,
  });
  const single = (integer: string, decimals: string, convention: NumberConvention, grouped: boolean): ParsedNumeral => {
    const value = exact(integer, decimals);
    return value === null ? refused('tooManyDigits') : read([{ value, convention, grouped }]);
  };

  if (separators === '') return single(text, '', 'plain', false);

  const groupMark = separators.charAt(0);
  const allAlike = [...separators].every((separator) => separator === groupMark);
  const grouping: NumberConvention = groupMark === '.' ? 'vi' : groupMark === ',' ? 'en' : 'plain';
  const isDecimalMark = last === '.' || last === ',';
  const decimal: NumberConvention = last === ',' ? 'vi' : 'en';

  if (allAlike && (separators.length > 1 || !isDecimalMark)) {
    return isGrouped(groups) ? single(groups.join(''), '', grouping, true) : refused('malformed');
  }
  if (separators.length === 1) {
    const [integer = '', decimals = ''] = groups;
    // A first group of 0 alone is no thousands; one that is padded (08.500) might be either.
    const mayGroup = /^\d{1,3}$/.test(integer) && /^\d{3}$/.test(decimals) && !/^0+$/.test(integer);
    if (!mayGroup) return single(integer || '0', decimals, decimal, false);
    const thousands = exact(integer + decimals, '');
    const fraction = exact(integer, decimals);
    if (thousands === null || fraction === null) return refused('tooManyDigits');
    return read([
      { value: thousands, convention: grouping, grouped: true },
      { value: fraction, convention: decimal, grouped: false },
    ]);
  }
  // Two kinds of separator: all but the last group, and the last is the decimal mark.
  const integerGroups = groups.slice(0, -1);
  const alikeBeforeLast = [...separators.slice(0, -1)].every((separator) => separator === groupMark);
  if (!isDecimalMark || !alikeBeforeLast || !isGrouped(integerGroups)) return refused('malformed');
  return single(integerGroups.join(''), groups.at(-1) ?? '', decimal, false);
}

/**
 * `1,2E+05`: what Excel shows of a long number in a narrow cell. It is exact only when every digit before the decimal
 * mark is there; otherwise the rest is lost, and the rounded number is only proposed.
 */
function parseExponent(mantissa: string, exponent: string): ParsedNumeral {
  const match = /^(\d+)(?:([.,])(\d+))?$/.exec(mantissa);
  if (!match) return refused('malformed');
  const [, integer = '', mark = '', decimals = ''] = match;
  const power = Number(exponent);
  if (significantDigits(integer + decimals) > EXACT_DIGITS || Math.abs(power) > 30) return refused('tooManyDigits');
  const value = Number(`${integer}.${decimals || '0'}e${power}`);
  if (decimals.length < power) return { kind: 'refused', reason: 'roundedExponent', proposals: [value] };
  const convention: NumberConvention = mark === '' ? 'plain' : mark === ',' ? 'vi' : 'en';
  return { kind: 'read', numerals: [{ value, convention, grouped: false }], notes: [{ kind: 'exponent' }] };
}
