const RAISED = new Map(Array.from('0123456789+-=()', (sign, place) => [sign, '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾'.charAt(place)]));
const LOWERED = new Map(Array.from('0123456789+-=()', (sign, place) => [sign, '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'.charAt(place)]));
/** Follows a sign that is struck through. */
const STRUCK = '\u0336';

/**
 * How a run of a text is shown. Digits that are raised, lowered or struck through become such letters, so that the footnote
 * in 95¹ is not taken for a digit of the number.
 */
export type Look = (run: string) => string;

export const PLAIN: Look = (run) => run;
export const raised: Look = (run) => Array.from(run, (sign) => RAISED.get(sign) ?? sign).join('');
export const lowered: Look = (run) => Array.from(run, (sign) => LOWERED.get(sign) ?? sign).join('');
export const struck: Look = (run) => run.replace(/\d/g, (digit) => digit + STRUCK);
