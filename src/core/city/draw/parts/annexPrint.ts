import type { PrintSetup } from '../../../workbook/PrintSetup';

/**
 * An annex of an administrative document: A4 landscape, margins 20 mm, 30 mm at the binding side and 15 mm opposite
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I), heads repeated on each page, and on pages across the columns that name the rows.
 */
export function annexPrint(
  titleRows: readonly [number, number],
  area: string,
  wide = 1,
  titleColumns?: readonly [string, string],
): PrintSetup {
  return {
    orientation: 'landscape',
    paper: 'A4',
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    fit: { wide, tall: null },
    titleRows,
    ...(titleColumns === undefined ? {} : { titleColumns }),
    area,
    centerHorizontally: true,
    pageNumbers: true,
  };
}
