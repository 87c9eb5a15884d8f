import type { SignState } from './cellState';
import type { LegacyWords } from '../kernel/legacyWords';
import type { CalendarDate } from './dateOfSerial';

/** What a cell's text or number says, as data: the words for it are in the language files. */
export type NumberReading =
  | { readonly kind: 'blank' }
  /** One possible reading. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly convention: NumberConvention;
      readonly notes: readonly NumberNote[];
    }
  /** Two readings, and nothing in the row decides between them; the likelier one first. */
  | {
      readonly kind: 'ambiguous';
      readonly readings: readonly [NumberCandidate, NumberCandidate];
      readonly reason: AmbiguityReason;
      readonly notes: readonly NumberNote[];
    }
  /** Two bounds where one figure is wanted. There is no value: a midpoint is never taken. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** A figure in another unit of measure. Its conversion is a proposal, never a value. */
  | {
      readonly kind: 'otherUnit';
      /** The other unit of measure as written. */
      readonly unit: string;
      /** One of the other unit in the row's unit of measure, e.g. 0.001 for triệu đồng in tỷ đồng. */
      readonly factor: number;
      /** The figure as written, in the other unit of measure. */
      readonly value: number;
      /** The figure converted to the row's unit of measure. */
      readonly inUnit: number;
      /** A second reading of the figure, where it has one. */
      readonly alternative: { readonly value: number; readonly inUnit: number } | null;
    }
  /** A sign, or words for it (then with a note, so that they can be replaced by the sign). */
  | { readonly kind: 'state'; readonly state: SignState; readonly notes: readonly NumberNote[] }
  | {
      readonly kind: 'unreadable';
      readonly reason: UnreadableReason;
      /** Values that may have been meant, likeliest first; for the user to choose from. */
      readonly proposals: readonly number[];
      /** What text in an old encoding says, for `legacyText`; the state where it is words for a sign. */
      readonly legacy?: LegacyWords & { readonly state: SignState | null };
      /** The day that a number in a cell formatted as a date shows. */
      readonly date?: CalendarDate;
    };

/** `vi`: comma for decimals, dot for thousands; `en`: the reverse; `plain`: no separator that would tell. */
export type NumberConvention = 'vi' | 'en' | 'plain';

export interface NumberCandidate {
  readonly value: number;
  readonly convention: NumberConvention;
}

export type AmbiguityReason =
  /** One separator with three digits behind it: thousands or decimals. */
  | 'threeDigits'
  /** A dash and a space before the number: a minus sign or the mark of a list. */
  | 'dash'
  /** Brackets round the number: negative as in accounting, or only brackets. */
  | 'brackets'
  /** “giảm 2”: the growth is −2, or the decrease is 2. */
  | 'decrease'
  /** At most 1 as text in a cell formatted as a percentage: a fraction or a percentage. */
  | 'percentFraction'
  /** A number in a cell formatted as a percentage: as shown or as stored. */
  | 'percentFormat';

/** What was passed over or used on the way to a reading. */
export type NumberNote =
  | { readonly kind: 'unitRemoved'; readonly text: string }
  | { readonly kind: 'percentSignRemoved' }
  /** “khoảng”, ≈, “ước”. */
  | { readonly kind: 'approximation'; readonly text: string }
  /** “trên”, ≥: the figure is a bound, not the value. */
  | { readonly kind: 'bound'; readonly direction: 'above' | 'below'; readonly text: string }
  /** Words that don't change the figure: “đạt”, “sơ bộ”. */
  | { readonly kind: 'wordRemoved'; readonly text: string }
  /** Words in place of a sign: “chưa có”. */
  | { readonly kind: 'stateWord'; readonly text: string }
  | { readonly kind: 'spaces' }
  | { readonly kind: 'invisibleCharacters' }
  | { readonly kind: 'fullWidth' }
  | { readonly kind: 'leadingApostrophe' }
  | { readonly kind: 'apostropheGrouping' }
  | { readonly kind: 'leadingZero' }
  | { readonly kind: 'missingZero' }
  | { readonly kind: 'trailingMark'; readonly text: string }
  | { readonly kind: 'plusSign' }
  | { readonly kind: 'minusSign'; readonly text: string }
  | { readonly kind: 'exponent' }
  /** Two readings were possible; this property of the row left one, or the other half of its ratio. */
  | { readonly kind: 'decidedBy'; readonly by: 'wholeNumber' | 'hardRange' | 'expected' | 'otherHalf' }
  /** The stored number times 100, as the cell shows it. */
  | { readonly kind: 'percentFormat'; readonly stored: number }
  /** Digits beyond the fifteenth, which come from binary arithmetic. */
  | { readonly kind: 'floatNoise'; readonly stored: number }
  /** The cell shows the number divided by this. */
  | { readonly kind: 'scaledFormat'; readonly factor: number }
  /** The format of the cell shows this in place of the number; empty for nothing. */
  | { readonly kind: 'disguised'; readonly shown: string }
  /** The number is a formula's result that may be older than what it is computed from. */
  | { readonly kind: 'mayBeStale' }
  /** The file does not say by which format the cell shows its number. */
  | { readonly kind: 'formatUnknown' }
  /** The number is the result of a formula that takes it from another workbook. */
  | { readonly kind: 'linked' }
  /** All that the cell shows is struck through. */
  | { readonly kind: 'struck' };

export type UnreadableReason =
  | 'words'
  /** Letters or signs among the digits, e.g. the letter O for zero. */
  | 'symbols'
  /** Groups that are not of three digits, or separators in an impossible order. */
  | 'malformed'
  | 'twoNumbers'
  /** “trên”, ≥, “ít nhất”: a bound where the figure itself is wanted. */
  | 'bound'
  | 'date'
  | 'fraction'
  /** An exponent with fewer digits than the number has: the rest is lost. */
  | 'roundedExponent'
  | 'tooManyDigits'
  | 'tooLong'
  | 'formula'
  | 'errorCode'
  /** A unit of measure that doesn't convert to the row's. */
  | 'foreignUnit'
  /** A percentage where no percentage is wanted. */
  | 'percentElsewhere'
  /** An increase or decrease where the figure itself is wanted. */
  | 'change'
  | 'brackets'
  /** Words such as “n/a” that could be any of the signs. */
  | 'unclearState'
  /** TCVN3 or VNI. */
  | 'legacyText'
  /** Some of its letters are struck through, or not to be seen. */
  | 'struckInPart'
  | 'unseenInPart'
  | 'notFinite';
