import type { Culture } from '../book/Culture';
import { COMMA, POINT, tokensOf, type Token } from './formulaTokens';
import { fromLocalFormula, toLocalFormula } from './localFormula';

/**
 * A formula as it is kept, out of one that a user of this culture typed; null where it is in another notation, so that
 * its commas or points could mean two things. Commas between arguments pass where no number has one, as the grid itself
 * writes them between areas that are picked.
 */
export function fromTypedFormula(formula: string, culture: Culture): string | null {
  const body = formula.slice(1);
  const inPoints = tokensOf(body, POINT);
  // Constants in braces are known in one notation only, and what is no formula in either the grid itself refuses.
  if (inPoints?.some(isSign('{')) === true) return formula;
  if (culture.decimalSeparator !== ',') return inPoints?.some(isSign(';')) === true ? null : formula;
  const found = tokensOf(body, COMMA);
  if (found === null) return inPoints === null ? formula : null;
  const tokens = found.flatMap(apart);
  if (!tokens.some(isSign(','))) return fromLocalFormula(formula, culture);
  const isMixed = tokens.some(({ kind, text }) => kind === 'number' && text.includes(','));
  return isMixed ? null : `=${tokens.map((token) => (isSign(';')(token) ? ',' : token.text)).join('')}`;
}

/** The other way: what stands in a cell while it is edited. */
export function toTypedFormula(formula: string, culture: Culture): string {
  return tokensOf(formula.slice(1), POINT)?.some(isSign('{')) === true ? formula : toLocalFormula(formula, culture);
}

/** `A1,2` ends a value before its comma, which then begins no number. */
function apart(token: Token, place: number, all: readonly Token[]): readonly Token[] {
  const before = all.slice(0, place).findLast(({ kind }) => kind !== 'space');
  const isBehindValue = before !== undefined && (before.kind !== 'sign' || [')', '%', '#'].includes(before.text));
  if (token.kind !== 'number' || !token.text.startsWith(',') || !isBehindValue) return [token];
  return [
    { kind: 'sign', text: ',' },
    { kind: 'number', text: token.text.slice(1) },
  ];
}

const isSign =
  (sign: string) =>
  ({ kind, text }: Token): boolean =>
    kind === 'sign' && text === sign;
