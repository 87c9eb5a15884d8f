import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import { isHiddenCell } from './isHiddenCell';
import { isStruck } from './isStruck';
import type { Entry } from './Submission';

/** Cells (A1) of numbers that count and stand in rows or columns that are hidden, or on a hidden sheet. */
export function hiddenFigures(sheet: RawSheet, entries: readonly Entry[]): readonly string[] {
  const { visibility, hiddenRows, hiddenColumns } = sheet;
  if (visibility === 'visible' && hiddenRows === undefined && hiddenColumns === undefined) return [];
  return entries.flatMap((entry) => {
    const { part, state, cell } = entry;
    if (state !== 'number' || cell === null || !isResult(part) || isStruck(entry)) return [];
    const at = parseCellAddress(cell);
    return at !== null && isHiddenCell(sheet, at) ? [cell] : [];
  });
}
