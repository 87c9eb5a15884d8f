import { isInRange } from '../../kernel/isInRange';
import { showsItsNumber } from '../../numbers/showsItsNumber';
import { shownByFormat } from '../../numbers/shownByFormat';
import type { RawConditional } from '../../workbook/RawWorkbook';
import { hidesTexts } from './hidesTexts';

/** Whether a conditional format may show what a cell (A1) holds as something else, strike it through or hide it. */
export function isRepainted(conditional: readonly RawConditional[], cell: string, value: number | string): boolean {
  return conditional.some(
    (rule) =>
      rule.ranges.some((range) => isInRange(cell, range)) &&
      (typeof value === 'number'
        ? mayHold(rule, value) && isOther(rule, value)
        : rule.format === null || hidesTexts(rule.format)),
  );
}

/** Only a comparison with numbers can be decided here. */
function mayHold({ when }: RawConditional, value: number): boolean {
  if (when === null || when.bounds.length === 0 || when.bounds.some(Number.isNaN)) return true;
  const [first = NaN, second = first] = when.bounds;
  const isBetween = value >= Math.min(first, second) && value <= Math.max(first, second);
  switch (when.operator) {
    case 'lessThan':
      return value < first;
    case 'lessThanOrEqual':
      return value <= first;
    case 'equal':
      return value === first;
    case 'notEqual':
      return value !== first;
    case 'greaterThanOrEqual':
      return value >= first;
    case 'greaterThan':
      return value > first;
    case 'between':
      return isBetween;
    case 'notBetween':
      return !isBetween;
    default:
      return true;
  }
}

function isOther({ format }: RawConditional, value: number): boolean {
  if (format === null) return true;
  const { before, behind } = shownByFormat(format, value);
  const cell = { row: 1, column: 1, kind: 'number', value, formula: null, format } as const;
  return (before + behind).trim() !== '' || !showsItsNumber(cell);
}
