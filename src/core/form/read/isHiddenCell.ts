import type { RawSheet } from '../../workbook/RawWorkbook';

/** Whether a cell is hidden with its row, its column or its sheet. */
export function isHiddenCell(
  { visibility, hiddenRows, hiddenColumns }: RawSheet,
  at: { readonly row: number; readonly column: number },
): boolean {
  return (
    visibility !== 'visible' ||
    hiddenRows?.has(at.row) === true ||
    hiddenColumns?.some(({ first, last }) => at.column >= first && at.column <= last) === true
  );
}
