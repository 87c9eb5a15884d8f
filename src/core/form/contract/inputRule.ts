import type { Range } from '../../catalogue/Catalogue';
import { STATE_SIGNS } from '../../numbers/cellState';

/**
 * The native rule of a number cell, as a formula without `=`: one of the three signs, or a number within the range
 * (whole where asked). `cell` is the first cell of the validated range.
 */
export function inputRule(cell: string, range: Range, wholeNumber: boolean): string {
  const signs = Object.values(STATE_SIGNS).map((sign) => `${cell}="${sign}"`);
  const bounds = [
    range.min === null ? null : `${cell}${range.minExclusive === true ? '>' : '>='}${String(range.min)}`,
    range.max === null ? null : `${cell}<=${String(range.max)}`,
    wholeNumber ? `${cell}=INT(${cell})` : null,
  ].filter((bound) => bound !== null);
  const number = bounds.length === 0 ? 'TRUE' : `AND(${bounds.join(',')})`;
  return `IF(ISNUMBER(${cell}),${number},OR(${signs.join(',')}))`;
}
