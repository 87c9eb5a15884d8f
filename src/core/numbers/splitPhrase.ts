import { DASH } from '../kernel/dash';
import type { NumberNote } from './NumberReading';
import { wordsBefore, type WordsBefore } from './wordsBefore';
import { wordsBehind } from './wordsBehind';

const SIGN = new RegExp(`^([+${DASH}])(\\s*)`);
/** What is neither words of the known kind nor sign nor number: a unit of measure in front, or nothing readable. */
const UNIT_BEFORE = new RegExp(`^[^\\d.,+${DASH}\\n'(]+`);
/** Digits with single separators between them; a separator may stand in front, an exponent behind. */
const NUMERAL = /^(?:[.,]\d+|\d+(?:[.,' ]\d+)*)(?:e[+-]?\d{1,3}(?![\d.,]))?/i;
const TRAILING_MARK = /[\p{L}\p{N}%)]([.,;])$/u;

/** The parts of text with a number in it. */
export interface Phrase {
  readonly change: WordsBefore['change'];
  readonly unitBefore: string;
  /** `dash`: a dash with a space behind it, which may be a minus sign or the mark of a list. */
  readonly sign: 'plus' | 'minus' | 'dash' | null;
  /** Digits and separators; empty where the text doesn't go on with a number. */
  readonly numeral: string;
  readonly behind: string;
  readonly notes: readonly NumberNote[];
}

/** Takes text apart: words, unit of measure, sign, digits, and what stands behind (words taken off). */
export function splitPhrase(text: string): Phrase {
  const notes: NumberNote[] = [];
  const mark = TRAILING_MARK.exec(text)?.[1];
  if (mark !== undefined) notes.push({ kind: 'trailingMark', text: mark });

  const before = wordsBefore(mark === undefined ? text : text.slice(0, -1));
  const { rest, notes: notesBehind } = wordsBehind(before.rest);
  notes.push(...before.notes, ...notesBehind);

  const unitBefore = UNIT_BEFORE.exec(rest)?.[0] ?? '';
  const signed = rest.slice(unitBefore.length);
  const [signText = '', sign = '', space = ''] = SIGN.exec(signed) ?? [];
  if (sign === '+') notes.push({ kind: 'plusSign' });
  else if (sign !== '' && sign !== '-') notes.push({ kind: 'minusSign', text: sign });

  const digits = signed.slice(signText.length);
  const numeral = NUMERAL.exec(digits)?.[0] ?? '';
  return {
    change: before.change,
    unitBefore: unitBefore.trim(),
    sign: sign === '' ? null : sign === '+' ? 'plus' : space === '' ? 'minus' : 'dash',
    numeral,
    behind: digits.slice(numeral.length),
    notes,
  };
}
