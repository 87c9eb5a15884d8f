import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { RawSheet } from '../../workbook/RawWorkbook';
import { isResult } from '../contract/isResult';
import type { Entry } from './Submission';

/** Cells (A1) of results that are numbers and stand in rows or columns that are hidden, or on a hidden sheet. */
export function hiddenFigures(
  { visibility, hiddenRows, hiddenColumns }: RawSheet,
  entries: readonly Entry[],
): readonly string[] {
  const isSheetHidden = visibility !== 'visible';
  if (!isSheetHidden && hiddenRows === undefined && hiddenColumns === undefined) return [];
  return entries.flatMap(({ part, state, cell }) => {
    if (state !== 'number' || cell === null || !isResult(part)) return [];
    const at = parseCellAddress(cell);
    if (at === null) return [];
    const isHidden =
      isSheetHidden ||
      hiddenRows?.has(at.row) === true ||
      hiddenColumns?.some(({ first, last }) => at.column >= first && at.column <= last) === true;
    return isHidden ? [cell] : [];
  });
}
