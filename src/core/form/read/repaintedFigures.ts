import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import { isRepainted } from './isRepainted';
import type { Entry } from './Submission';

/** Cells (A1) of results that a conditional format may show as another number, strike through or hide. */
export function repaintedFigures({ conditional = [] }: RawSheet, entries: readonly Entry[]): readonly string[] {
  if (conditional.length === 0) return [];
  return entries.flatMap(({ part, cell, value }) =>
    value !== null && cell !== null && isResult(part) && isRepainted(conditional, cell, value) ? [cell] : [],
  );
}
