import { isInRange } from '../../kernel/isInRange';
import { showsItsNumber } from '../../numbers/showsItsNumber';
import { shownByFormat } from '../../numbers/shownByFormat';
import type { RawConditional, RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import type { Entry } from './Submission';

/** Cells (A1) of results that a conditional format may show as another number, strike through or hide. */
export function repaintedFigures({ conditional = [] }: RawSheet, entries: readonly Entry[]): readonly string[] {
  if (conditional.length === 0) return [];
  return entries.flatMap(({ part, cell, value }) => {
    if (value === null || cell === null || !isResult(part)) return [];
    const rules = conditional.filter(({ ranges }) => ranges.some((range) => isInRange(cell, range)));
    return rules.some((rule) => mayHold(rule, value) && isOther(rule, value)) ? [cell] : [];
  });
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
