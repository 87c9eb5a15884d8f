import { cleanText } from './cleanText';
import { decideReading } from './decideReading';
import { foldText } from './foldText';
import { isPercentUnit } from './isPercentUnit';
import { isWithin } from './isWithin';
import { legacyText } from './legacyText';
import type { NumberContext } from './NumberContext';
import type { NumberNote, NumberReading, UnreadableReason } from './NumberReading';
import { parseNumeral, type Numeral, type Numerals } from './parseNumeral';
import { readState } from './readState';
import { resolveUnit } from './resolveUnit';
import { withoutFloatNoise } from './withoutFloatNoise';

/** Longer text in a cell for one number is not a number; it also bounds the work. */
const MAX_LENGTH = 200;

/** Every kind of dash that serves as a minus sign, for a character class. */
const DASH = '\\-‐‑‒–—―−﹣';
const DASHES = new RegExp(`[${DASH}]`, 'g');
const SIGN = new RegExp(`^([+${DASH}])(\\s*)`);
/** Words or signs before the number that are no sign of it: a unit of measure, or nothing readable. */
const UNIT_BEFORE = new RegExp(`^[^\\d.,+${DASH}\\n'(]+`);

/** Digits with single separators between them; a separator may stand in front, an exponent behind. */
const NUMERAL = /^(?:[.,]\d+|\d+(?:[.,' ]\d+)*)(?:e[+-]?\d{1,3}(?![\d.,]))?/;

const DATE = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?: .*)?$/;
const DATE_WORDS =
  /^(?:ngay|thang|quy|nam)\b|\b(?:thang|thg|quy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\b|^\d{1,2}:\d{2}|^\d{1,2}-(?:thg|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

type Affix =
  | { readonly kind: 'approximation' }
  | { readonly kind: 'wordRemoved' }
  | { readonly kind: 'bound'; readonly direction: 'above' | 'below' };

interface Change {
  readonly kind: 'change';
  readonly change: 'increase' | 'decrease';
}

/** What may stand before a number, folded. A word must be followed by a space, a digit or a sign. */
const PREFIXES: readonly (readonly [RegExp, Affix | Change])[] = [
  [/^[≈~∼≃≅≒]+/, { kind: 'approximation' }],
  [/^(?:uoc(?: (?:dat|tinh|thuc hien|khoang))?|tam tinh|khoang|xap xi|chung|gan|gan bang|about|approx\.?)(?![a-z])/, { kind: 'approximation' }],
  [/^(?:>=?|≥|⩾)/, { kind: 'bound', direction: 'above' }],
  [/^(?:<=?|≤|⩽)/, { kind: 'bound', direction: 'below' }],
  [/^(?:tren|hon|vuot|it nhat|toi thieu|khong duoi|tu)(?![a-z])/, { kind: 'bound', direction: 'above' }],
  [/^(?:duoi|khong qua|toi da|chua den|chua toi|nho hon|it hon)(?![a-z])/, { kind: 'bound', direction: 'below' }],
  [/^(?:dat|so bo|chinh thuc|thuc hien|bang)(?![a-z])/, { kind: 'wordRemoved' }],
  [/^tang(?![a-z])/, { kind: 'change', change: 'increase' }],
  [/^giam(?![a-z])/, { kind: 'change', change: 'decrease' }],
]; // prettier-ignore

/** What may stand behind a number and its unit of measure, folded, with or without brackets. */
const SUFFIXES: readonly (readonly [RegExp, Affix])[] = [
  [/[\s(]*(?:uoc|uoc tinh|uoc dat|uoc thuc hien|tam tinh|xap xi)[\s)]*$/, { kind: 'approximation' }],
  [/[\s(]*(?:so bo|chinh thuc)[\s)]*$/, { kind: 'wordRemoved' }],
  [/\s*tro len$/, { kind: 'bound', direction: 'above' }],
  [/\s*tro xuong$/, { kind: 'bound', direction: 'below' }],
]; // prettier-ignore

const WORD = /\p{L}{2}/u;

const RANGE_SEPARATOR = /^\s*(?:->|→|[-~÷…]|\.{3}|(?:den|toi|to)(?![a-z]))\s*/;

function unreadable(reason: UnreadableReason, proposals: readonly number[] = []): NumberReading {
  return { kind: 'unreadable', reason, proposals };
}

/**
 * Reads text in a cell that should hold a number, the way people write one: the Vietnamese and the English way, with
 * its unit of measure, with words such as “khoảng”. Never guesses: what has one reading is a number (its notes say
 * what was passed over); what has two that the row can't decide between is `ambiguous`; everything else is refused
 * with a reason. Nothing is ever converted in silence.
 *
 * @param text the cell's text as stored
 * @param context what is known about the row and the cell
 * @returns a reading with values in the row's unit of measure; never throws
 */
export function readNumber(text: string, context: NumberContext): NumberReading {
  if (text.length > MAX_LENGTH) return unreadable('tooLong');
  const clean = cleanText(text);
  if (clean.text === '') return { kind: 'blank' };

  if (/^#[A-Z0-9/_]+[!?]?$/i.test(clean.text)) return unreadable('errorCode');
  const state = readState(clean.text);
  if (state?.state === 'unclear') return unreadable('unclearState');
  if (state) {
    const notes: NumberNote[] = state.isSign ? [] : [{ kind: 'stateWord', text: clean.text }];
    return { kind: 'state', state: state.state, notes };
  }
  if (clean.text.startsWith('=')) return unreadable('formula');

  const reading = readPhrase(clean.text, clean.notes, context);
  return reading.kind === 'unreadable' && legacyText(text) !== null ? unreadable('legacyText') : reading;
}

/** Text that is no state: words, sign, digits, unit of measure, words. */
function readPhrase(text: string, cleanNotes: readonly NumberNote[], context: NumberContext): NumberReading {
  const notes: NumberNote[] = [...cleanNotes];
  let rest = text;
  const take = (length: number): string => {
    const taken = rest.slice(0, length).trim();
    rest = rest.slice(length).trimStart();
    return taken;
  };

  if (/^['’‘`´]/.test(rest)) {
    take(1);
    notes.push({ kind: 'leadingApostrophe' });
  }
  rest = rest.replace(/(\d)['’‘`´](?=\d)/g, "$1'");
  if (!/\d/.test(rest)) return unreadable('words');
  const lookalikes = /^[\dOoIl]+(?:[.,][\dOoIl]+)*$/.test(rest) && /[OoIl]/.test(rest);
  if (lookalikes) return unreadable('symbols', valuesOf(readPhrase(withDigits(rest), [], context)));

  const folded = foldText(rest);
  if (DATE.test(folded.replace(DASHES, '-')) || DATE_WORDS.test(folded)) return unreadable('date');
  const fraction = /^(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)/.exec(folded);
  if (fraction) {
    // 5/34 of 34 provinces, 95/100 of 100 percent: the first is the figure.
    const isOutOfMost = Number(fraction[2]) === context.hardRange.max && /^\d+$/.test(fraction[1] ?? '');
    return unreadable('fraction', isOutOfMost ? [Number(fraction[1])] : []);
  }
  if (/\d\s*[+*^]\s*\d/.test(folded.replace(/e\+/g, 'e'))) return unreadable('formula');

  const brackets = /^\(([^()]+)\)(\s*%)?$/.exec(rest);
  if (brackets) return readBrackets(`${brackets[1] ?? ''}${brackets[2] ?? ''}`, notes, context);

  const end = /[\p{L}\p{N}%)]([.,;])$/u.exec(rest)?.[1];
  if (end !== undefined) {
    rest = rest.slice(0, -1);
    notes.push({ kind: 'trailingMark', text: end });
  }

  const change = readAffixes(() => rest, take, notes);
  rest = dropSuffixes(rest, notes);

  const unitBefore = UNIT_BEFORE.exec(rest);
  const prefix = unitBefore ? take(unitBefore[0].length) : '';
  if (prefix !== '' && resolveUnit(prefix, context.unitOfMeasure).kind === 'unknown') {
    return unreadable(WORD.test(prefix) ? 'words' : 'symbols');
  }

  const sign = SIGN.exec(rest);
  const negative = sign !== null && sign[1] !== '+';
  const spaced = sign !== null && sign[2] !== '';
  if (sign) {
    take(sign[0].length);
    const mark = sign[1] ?? '';
    if (!negative) notes.push({ kind: 'plusSign' });
    else if (mark !== '-') notes.push({ kind: 'minusSign', text: mark });
  }

  const numeral = NUMERAL.exec(rest.toLowerCase())?.[0];
  if (numeral === undefined) return unreadable('symbols');
  const behind = rest.slice(numeral.length);
  if (/\d/.test(behind.replace(/m[23]/gi, '')) && !isKnownUnit(behind, context)) {
    return change === null && prefix === '' && !spaced
      ? readTwoNumbers(`${negative ? '-' : ''}${numeral}`, behind, context)
      : unreadable('twoNumbers');
  }
  if (behind.includes('\n') && /[.,']$/.test(numeral)) return unreadable('malformed');

  const parsed = parseNumeral(numeral);
  if (parsed.kind === 'refused') {
    return unreadable(parsed.reason, negative ? parsed.proposals.map((value) => -value) : parsed.proposals);
  }
  notes.push(...parsed.notes);

  const signed = (value: number): number => (negative && value !== 0 ? -value : value);
  const numerals = mapNumerals(parsed.numerals, signed);

  const unitText = [behind.trim(), prefix].filter((part) => part !== '').join(' ');
  if (unitText !== '') {
    const unit = resolveUnit(unitText, context.unitOfMeasure);
    if (unit.kind === 'unknown') return unreadable(WORD.test(unitText) ? 'words' : 'symbols');
    if (unit.kind === 'foreign') return unreadable('foreignUnit');
    if (unit.kind === 'percentElsewhere') {
      const isShare = context.hardRange.max === 1 && numerals.length === 1;
      return unreadable('percentElsewhere', isShare ? [withoutFloatNoise(numerals[0].value / 100)] : []);
    }
    if (unit.kind === 'other') return convert(unitText, unit.factor, numerals, context);
    notes.push(unitText === '%' ? { kind: 'percentSignRemoved' } : { kind: 'unitRemoved', text: unitText });
  }

  if (change !== null && !allowsNegative(context)) return unreadable('change');
  if (change !== null && negative) return unreadable('twoNumbers');
  if (change === 'decrease') return eitherSign(numerals, 'decrease', notes, context, true);
  if (negative && spaced) return eitherSign(mapNumerals(numerals, Math.abs), 'dash', notes, context, false);

  const percentFraction =
    context.percentCell === true && unitText === '' && isPercentUnit(context.unitOfMeasure) && numerals.length === 1;
  if (percentFraction && Math.abs(numerals[0].value) <= 1 && numerals[0].value !== 0) {
    const { value, convention } = numerals[0];
    const percent = withoutFloatNoise(value * 100);
    return decideReading(
      [{ value: percent, convention, grouped: false }, numerals[0]],
      'percentFraction',
      notes,
      context,
    );
  }
  return decideReading(likelierFirst(numerals, context), 'threeDigits', notes, context);
}

/** Takes the words before the number; returns whether they say that it is an increase or a decrease. */
function readAffixes(
  rest: () => string,
  take: (length: number) => string,
  notes: NumberNote[],
): 'increase' | 'decrease' | null {
  let change: 'increase' | 'decrease' | null = null;
  for (let taken = true; taken;) {
    taken = false;
    for (const [pattern, affix] of PREFIXES) {
      const match = pattern.exec(foldText(rest()));
      if (!match) continue;
      taken = true;
      const text = take(match[0].length);
      if (affix.kind === 'change') {
        change = affix.change;
        notes.push({ kind: 'wordRemoved', text });
      } else notes.push({ ...affix, text });
    }
  }
  return change;
}

function dropSuffixes(text: string, notes: NumberNote[]): string {
  for (const [pattern, affix] of SUFFIXES) {
    const match = pattern.exec(foldText(text));
    if (!match || match.index === 0) continue;
    notes.push({
      ...affix,
      text: text
        .slice(match.index)
        .replace(/[()\s]+/g, ' ')
        .trim(),
    });
    return text.slice(0, match.index);
  }
  return text;
}

/** `(12,5)`: negative in accounting, in other hands only brackets. */
function readBrackets(inner: string, notes: readonly NumberNote[], context: NumberContext): NumberReading {
  const reading = readPhrase(inner, notes, context);
  if (reading.kind !== 'number') return reading.kind === 'unreadable' ? reading : unreadable('brackets');
  const { value, convention } = reading;
  if (value <= 0 || !allowsNegative(context)) return unreadable('brackets', [value]);
  return eitherSign([{ value, convention, grouped: false }], 'brackets', reading.notes, context, true);
}

/** A number whose sign is in question, in a row where both may be: asked, whatever else is known. */
function eitherSign(
  numerals: Numerals,
  reason: 'dash' | 'brackets' | 'decrease',
  notes: readonly NumberNote[],
  context: NumberContext,
  negativeFirst: boolean,
): NumberReading {
  const settled = decideReading(likelierFirst(numerals, context), 'threeDigits', notes, context);
  if (settled.kind !== 'number')
    return unreadable(
      'symbols',
      numerals.flatMap(({ value }) => [-value, value]),
    );
  const { value, convention } = settled;
  if (value === 0) return settled;
  const plus = { value, convention };
  const minus = { value: -value, convention };
  return {
    kind: 'ambiguous',
    readings: negativeFirst ? [minus, plus] : [plus, minus],
    reason,
    notes: settled.notes,
  };
}

/** Two numbers in one cell: a range if the one before is the lesser, else refused. */
function readTwoNumbers(first: string, behind: string, context: NumberContext): NumberReading {
  const separatorAt = findSeparator(behind);
  if (separatorAt === null) return unreadable('twoNumbers');
  const { unit, second, spaced } = separatorAt;
  if (first.startsWith('-') && !spaced) return unreadable('twoNumbers');
  const high = readPhrase(second, [], context);
  const unitOfSecond = /[^\d.,' ][^\d]*$/.exec(second)?.[0] ?? '';
  const low = readPhrase(`${first} ${unit === '' ? unitOfSecond : unit}`.trim(), [], context);
  const lowValue = likeliest(low);
  const highValue = likeliest(high);
  if (lowValue === null || highValue === null || lowValue >= highValue) return unreadable('twoNumbers');
  return { kind: 'range', low: lowValue, high: highValue };
}

/** Splits ` tỷ USD – 4,3 tỷ USD` (what stands behind the first number) at the separator of a range. */
function findSeparator(
  behind: string,
): { readonly unit: string; readonly second: string; readonly spaced: boolean } | null {
  const plain = foldText(behind).replace(DASHES, '-');
  for (let i = 0; i < plain.length && !/\d/.test(plain.charAt(i)); i += 1) {
    const before = plain.charAt(i - 1);
    const match = RANGE_SEPARATOR.exec(plain.slice(i));
    if (!match || /[a-z]/.test(before)) continue;
    const second = behind.slice(i + match[0].length);
    return /^[\d.,]/.test(second)
      ? { unit: behind.slice(0, i).trim(), second, spaced: /^\s|\s$/.test(match[0]) }
      : null;
  }
  return null;
}

/** Letters that pass for digits, as digits. */
const withDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');

function valuesOf(reading: NumberReading): readonly number[] {
  if (reading.kind === 'number') return [reading.value];
  return reading.kind === 'ambiguous' ? reading.readings.map(({ value }) => value) : [];
}

function likeliest(reading: NumberReading): number | null {
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'ambiguous') return reading.readings[0].value;
  return reading.kind === 'otherUnit' ? reading.inUnit : null;
}

/** A figure in another unit of measure, with its conversion as a proposal. */
function convert(unit: string, factor: number, numerals: Numerals, context: NumberContext): NumberReading {
  const inUnit = ({ value }: Numeral): number => withoutFloatNoise(value * factor);
  // Grouped thousands are likelier where the other unit of measure is the smaller one: its numbers are longer.
  const [thousands, decimal] = numerals;
  const ordered = factor < 1 || decimal === undefined ? numerals : ([decimal, thousands] as const);
  const possible = ordered.filter((numeral) => isWithin(inUnit(numeral), context.expected ?? context.hardRange));
  const [only] = possible;
  const [likelier, other] = possible.length === 1 && only !== undefined ? ([only] as const) : ordered;
  const alternative = other === undefined ? null : { value: other.value, inUnit: inUnit(other) };
  return { kind: 'otherUnit', unit, factor, value: likelier.value, inUnit: inUnit(likelier), alternative };
}

function mapNumerals(numerals: Numerals, change: (value: number) => number): Numerals {
  const map = (numeral: Numeral): Numeral => ({ ...numeral, value: change(numeral.value) });
  const [first, second] = numerals;
  return second === undefined ? [map(first)] : [map(first), map(second)];
}

function likelierFirst(numerals: Numerals, context: NumberContext): Numerals {
  const [thousands, decimal] = numerals;
  return decimal !== undefined && context.unitOfMeasure.threeDigits === 'decimal' ? [decimal, thousands] : numerals;
}

/** A unit of measure may have digits in its name: m3, chỉ số 0-1. */
function isKnownUnit(text: string, { unitOfMeasure }: NumberContext): boolean {
  const { kind } = resolveUnit(text, unitOfMeasure);
  return kind === 'same' || kind === 'other';
}

const allowsNegative = ({ hardRange }: NumberContext): boolean => hardRange.min === null || hardRange.min < 0;
