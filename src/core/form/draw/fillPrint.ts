import type { PrintSetup } from '../../workbook/PrintSetup';

/**
 * How a sheet that people fill in is printed: A4 landscape, margins of 20 mm and 15 mm at the right, pages numbered.
 * @param titleRows first and last row that are repeated on each page; null for none
 * @param wide pages across
 */
export function fillPrint(titleRows: readonly [number, number] | null, area: string, wide = 1): PrintSetup {
  return {
    orientation: 'landscape',
    paper: 'A4',
    margins: { top: 20, right: 15, bottom: 20, left: 20 },
    fit: { wide, tall: null },
    titleRows,
    area,
    centerHorizontally: true,
    pageNumbers: true,
  };
}
