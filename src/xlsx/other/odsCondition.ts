import type { RawConditional } from '../../core/workbook/RawWorkbook';

/** As Excel names the comparisons. */
const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['<', 'lessThan'],
  ['<=', 'lessThanOrEqual'],
  ['=', 'equal'],
  ['!=', 'notEqual'],
  ['>=', 'greaterThanOrEqual'],
  ['>', 'greaterThan'],
]);

/**
 * A comparison with numbers in the condition of a format, as LibreOffice (`>1`, `between(1,2)`) and the standard
 * (`cell-content()>1`, `cell-content-is-between(1,2)`) write it; null for any other condition.
 */
export function odsCondition(condition: string): RawConditional['when'] {
  const text = condition.replace(/^\s*cell-content\(\)\s*|^\s*cell-content-is-/, '').trim();
  const compared = /^([<>!]?=|[<>])(.+)$/.exec(text);
  const operator = OPERATORS.get(compared?.[1] ?? '');
  if (operator !== undefined) return { operator, bounds: [Number(compared?.[2])] };
  const between = /^(not-)?between\(([^(),]+),([^(),]+)\)$/.exec(text);
  if (between === null) return null;
  const [, not, first, second] = between;
  return { operator: not === undefined ? 'between' : 'notBetween', bounds: [Number(first), Number(second)] };
}
