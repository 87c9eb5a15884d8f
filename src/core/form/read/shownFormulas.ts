import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import type { Entry } from './Submission';

/** Cells (A1) of numbers that count, in the place of which their sheet shows the formulas that gave them. */
export function shownFormulas({ showsFormulas }: RawSheet, entries: readonly Entry[]): readonly string[] {
  if (showsFormulas !== true) return [];
  return entries.flatMap(({ part, state, cell, formula }) =>
    state === 'number' && formula !== null && isResult(part) ? (cell ?? []) : [],
  );
}
