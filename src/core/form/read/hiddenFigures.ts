import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import { isHiddenCell } from './isHiddenCell';
import { isStruck } from './isStruck';
import type { Entry } from './Submission';

/** Cells (A1) of results that are numbers, not struck through, and stand in rows or columns that are hidden, or on a hidden sheet. */
export function hiddenFigures(sheet: RawSheet, entries: readonly Entry[]): readonly string[] {
  const { visibility, hiddenRows, hiddenColumns } = sheet;
  if (visibility === 'visible' && hiddenRows === undefined && hiddenColumns === undefined) return [];
  return entries.flatMap(({ part, state, cell, reading }) => {
    if (state !== 'number' || cell === null || !isResult(part) || isStruck({ reading })) return [];
    const at = parseCellAddress(cell);
    return at !== null && isHiddenCell(sheet, at) ? [cell] : [];
  });
}
