import { cleanText } from './cleanText';
import { decideReading } from './decideReading';
import { foldText } from '../kernel/foldText';
import { isDateText } from './isDateText';
import { isPercentUnit } from './isPercentUnit';
import { isWithin } from '../catalogue/isWithin';
import { legacyWords } from '../kernel/legacyWords';
import type { NumberContext } from './NumberContext';
import type { NumberNote, NumberReading, UnreadableReason } from './NumberReading';
import { parseNumeral, type Numeral, type Numerals } from './parseNumeral';
import { readState } from './readState';
import { resolveUnit } from './resolveUnit';
import { splitPhrase, type Phrase } from './splitPhrase';
import { splitRange } from './splitRange';
import { STRUCK_MARK } from '../workbook/struckMark';
import { UNSEEN_MARK } from '../workbook/unseenMark';
import { withoutMarked } from '../workbook/withoutMarked';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

/** Longer text in a cell for one number is not a number; it also bounds the work. */
const MAX_LENGTH = 200;

const ERROR_CODE = /^#[A-Z0-9/_]+[!?]?$/i;
const FRACTION = /^(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)/;
const ARITHMETIC = /\d\s*[+*^]\s*\d/;
const IN_BRACKETS = /^\(([^()]+)\)(\s*%)?$/;
/** Digits with letters among them that look like digits. */
const LOOKALIKES = /^(?=.*[OoIl])[\dOoIl]+(?:[.,][\dOoIl]+)*$/;
const WORD = /\p{L}{2}/u;

/** Of letters that do not count like those beside them. */
const MARKS = [
  { mark: UNSEEN_MARK, reason: 'unseenInPart' },
  { mark: STRUCK_MARK, reason: 'struckInPart' },
] as const;

type Unreadable = Extract<NumberReading, { kind: 'unreadable' }>;

function unreadable(reason: UnreadableReason, proposals: readonly number[] = []): Unreadable {
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
  const marked = MARKS.find(({ mark }) => text.includes(mark));
  // What is left is only offered: the other half may be what is meant.
  if (marked !== undefined)
    return unreadable(marked.reason, proposalsOf(readNumber(withoutMarked(text, marked.mark), context)));
  const clean = cleanText(text);
  if (clean.text === '') return { kind: 'blank' };

  if (ERROR_CODE.test(clean.text)) return unreadable('errorCode');
  const state = readState(clean.text);
  if (state?.state === 'unclear') return unreadable('unclearState');
  if (state) {
    const notes: NumberNote[] = state.isSign ? [] : [{ kind: 'stateWord', text: clean.text }];
    return { kind: 'state', state: state.state, notes };
  }
  if (clean.text.startsWith('=')) return unreadable('formula');

  const reading = readPhrase(clean.text, clean.notes, context);
  return reading.kind === 'unreadable' ? (readLegacy(text, context) ?? reading) : reading;
}

/** Text in an old encoding is not used as it stands; what it says in today's letters is proposed. */
function readLegacy(text: string, context: NumberContext): NumberReading | null {
  const words = legacyWords(text);
  if (words === null) return null;
  const meant = readNumber(words.decoded, context);
  return {
    ...unreadable('legacyText', proposalsOf(meant)),
    legacy: { ...words, state: meant.kind === 'state' ? meant.state : null },
  };
}

/** Text that is no sign in place of a number. */
function readPhrase(text: string, cleanNotes: readonly NumberNote[], context: NumberContext): NumberReading {
  const notes: NumberNote[] = [...cleanNotes];
  const unquoted = text.replace(/^['’‘`´]\s*/, '');
  if (unquoted !== text) notes.push({ kind: 'leadingApostrophe' });
  const plain = unquoted.replace(/(\d)['’‘`´](?=\d)/g, "$1'");

  if (!/\d/.test(plain)) return unreadable('words');
  if (LOOKALIKES.test(plain)) return unreadable('symbols', valuesOf(readPhrase(withDigits(plain), [], context)));
  if (isDateText(plain)) return unreadable('date');
  const fraction = FRACTION.exec(plain);
  if (fraction) {
    // 5/34 of 34 provinces, 95/100 of 100 percent: the first is the figure.
    const isOutOfMost = Number(fraction[2]) === context.hardRange.max && /^\d+$/.test(fraction[1] ?? '');
    return unreadable('fraction', isOutOfMost ? [Number(fraction[1])] : []);
  }
  if (ARITHMETIC.test(foldText(plain).replace(/e\+/g, 'e'))) return unreadable('formula');

  const brackets = IN_BRACKETS.exec(plain);
  if (brackets) return readBrackets(`${brackets[1] ?? ''}${brackets[2] ?? ''}`, notes, context);

  const phrase = splitPhrase(plain);
  const { unitBefore, numeral, behind } = phrase;
  if (unitBefore !== '' && resolveUnit(unitBefore, context.unitOfMeasure).kind === 'unknown') {
    return unreadable(WORD.test(unitBefore) ? 'words' : 'symbols');
  }
  if (numeral === '') return unreadable('symbols');
  // A unit of measure may have digits in its name: m3, chỉ số 0-1.
  const hasSecondNumber = /\d/.test(behind.replace(/m[23]/gi, '')) && !isConvertible(behind, context);
  if (hasSecondNumber) return readTwoNumbers(phrase, context);
  const figure = readFigure({ ...phrase, notes: [...notes, ...phrase.notes] }, context);
  const isBound = phrase.notes.some(({ kind }) => kind === 'bound');
  return isBound ? readBound(figure) : figure;
}

/** “trên 190.000” says what the figure is not below: whether it is meant as the figure is for the user to say. */
function readBound(figure: NumberReading): NumberReading {
  if (figure.kind === 'unreadable') return figure;
  return unreadable('bound', proposalsOf(figure));
}

/** One number with its sign, unit of measure and words. */
function readFigure(phrase: Phrase, context: NumberContext): NumberReading {
  const { change, sign, unitBefore, behind } = phrase;
  const negative = sign === 'minus' || sign === 'dash';
  const signed = (value: number): number => (negative && value !== 0 ? -value : value);
  const parsed = parseNumeral(phrase.numeral);
  if (parsed.kind === 'refused') return unreadable(parsed.reason, parsed.proposals.map(signed));
  const notes: NumberNote[] = [...phrase.notes, ...parsed.notes];
  const numerals = mapNumerals(parsed.numerals, signed);

  const unitText = [behind.trim(), unitBefore].filter((part) => part !== '').join(' ');
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
  if (change === 'decrease') return eitherSign(numerals, 'decrease', notes, context);
  if (sign === 'dash') return eitherSign(mapNumerals(numerals, Math.abs), 'dash', notes, context);
  if (unitText === '' && context.percentCell === true && numerals.length === 1) {
    return readInPercentCell(numerals[0], notes, context);
  }
  return decideReading(likelierFirst(numerals, context), 'threeDigits', notes, context);
}

/** A number without % as text in a cell formatted as a percentage: at most 1 it may be a fraction. */
function readInPercentCell(numeral: Numeral, notes: readonly NumberNote[], context: NumberContext): NumberReading {
  const mayBeFraction = isPercentUnit(context.unitOfMeasure) && Math.abs(numeral.value) <= 1;
  if (!mayBeFraction) return decideReading([numeral], 'percentFraction', notes, context);
  const percent = { ...numeral, value: withoutFloatNoise(numeral.value * 100) };
  return decideReading([percent, numeral], 'percentFraction', notes, context);
}

/** `(12,5)`: negative in accounting, in other hands only brackets. */
function readBrackets(inner: string, notes: readonly NumberNote[], context: NumberContext): NumberReading {
  const reading = readPhrase(inner, notes, context);
  if (reading.kind !== 'number') return reading.kind === 'unreadable' ? reading : unreadable('brackets');
  const { value, convention } = reading;
  if (value <= 0 || !allowsNegative(context)) return unreadable('brackets', [value]);
  return eitherSign([{ value, convention, grouped: false }], 'brackets', reading.notes, context);
}

/** A number whose sign is in question: asked, whatever else is known. */
function eitherSign(
  numerals: Numerals,
  reason: 'dash' | 'brackets' | 'decrease',
  notes: readonly NumberNote[],
  context: NumberContext,
): NumberReading {
  const unsigned = decideReading(likelierFirst(numerals, context), 'threeDigits', notes, context);
  if (unsigned.kind !== 'number') {
    return unreadable(
      'symbols',
      numerals.flatMap(({ value }) => [-value, value]),
    );
  }
  const { value, convention } = unsigned;
  if (value === 0) return unsigned;
  const plus = { value, convention };
  const minus = { value: -value, convention };
  // A dash with a space is oftener the mark of a list than a minus sign.
  const readings = reason === 'dash' ? ([plus, minus] as const) : ([minus, plus] as const);
  return { kind: 'ambiguous', readings, reason, notes: unsigned.notes };
}

/** Two numbers in one cell: a range if the one before is the lesser, else refused. */
function readTwoNumbers({ change, unitBefore, sign, numeral, behind }: Phrase, context: NumberContext): NumberReading {
  const parts = splitRange(behind);
  if (parts === null || change !== null || unitBefore !== '' || sign === 'dash') return unreadable('twoNumbers');
  // In -2-3 the second dash may be a minus sign just as well.
  if (sign === 'minus' && !parts.spaced) return unreadable('twoNumbers');
  const unitOfSecond = /[^\d.,' ]\D*$/.exec(parts.second)?.[0] ?? '';
  const first = `${sign === 'minus' ? '-' : ''}${numeral} ${parts.unit === '' ? unitOfSecond : parts.unit}`;
  const low = likeliest(readPhrase(first.trim(), [], context));
  const high = likeliest(readPhrase(parts.second, [], context));
  return low === null || high === null || low >= high ? unreadable('twoNumbers') : { kind: 'range', low, high };
}

/** Letters that pass for digits, as digits. */
const withDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');

function valuesOf(reading: NumberReading): readonly number[] {
  if (reading.kind === 'number') return [reading.value];
  return reading.kind === 'ambiguous' ? reading.readings.map(({ value }) => value) : [];
}

function proposalsOf(reading: NumberReading): readonly number[] {
  return reading.kind === 'otherUnit' ? [reading.inUnit] : valuesOf(reading);
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

function isConvertible(text: string, { unitOfMeasure }: NumberContext): boolean {
  const { kind } = resolveUnit(text, unitOfMeasure);
  return kind === 'same' || kind === 'other';
}

const allowsNegative = ({ hardRange }: NumberContext): boolean => hardRange.min === null || hardRange.min < 0;
