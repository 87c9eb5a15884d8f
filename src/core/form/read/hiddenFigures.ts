import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import { isHiddenCell } from './isHiddenCell';
import { isStruck } from './isStruck';
import type { Entry } from './Submission';

/**
 * Cells (A1) of numbers that count and stand in rows or columns that are hidden, on a hidden sheet, or as a formula on one that
 * shows formulas.
 */
export function hiddenFigures(sheet: RawSheet, entries: readonly Entry[]): readonly string[] {
  const { visibility, hiddenRows, hiddenColumns, showsFormulas } = sheet;
  if (visibility === 'visible' && [hiddenRows, hiddenColumns, showsFormulas].every((each) => each === undefined))
    return [];
  return entries.flatMap((entry) => {
    const { part, state, cell, formula } = entry;
    if (state !== 'number' || cell === null || !isResult(part) || isStruck(entry)) return [];
    if (showsFormulas === true && formula !== null) return [cell];
    const at = parseCellAddress(cell);
    return at !== null && isHiddenCell(sheet, at) ? [cell] : [];
  });
}
