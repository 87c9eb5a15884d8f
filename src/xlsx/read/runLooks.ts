import { STRUCK_MARK } from '../../core/workbook/struckMark';
import { UNSEEN_MARK } from '../../core/workbook/unseenMark';

const RAISED = new Map(Array.from('0123456789+-=()', (sign, place) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'.charAt(place)]));
const LOWERED = new Map(Array.from('0123456789+-=()', (sign, place) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'.charAt(place)]));
/** A letter, digit or other sign with its marks. */
const SIGN = /[^\s\p{M}]\p{M}*/gu;

/**
 * How a run of a text is shown. Digits that are raised, lowered or struck through become such letters, so that the footnote
 * in 95¹ is not taken for a digit of the number; so do other letters and signs that are struck through.
 */
export type Look = (run: string) => string;

export const PLAIN: Look = (run) => run;
export const raised: Look = (run) => Array.from(run, (sign) => RAISED.get(sign) ?? sign).join('');
export const lowered: Look = (run) => Array.from(run, (sign) => LOWERED.get(sign) ?? sign).join('');
export const struck: Look = (run) => run.replace(SIGN, (sign) => sign + STRUCK_MARK);
export const unseen: Look = (run) => run.replace(SIGN, (sign) => sign + UNSEEN_MARK);
