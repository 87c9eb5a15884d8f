import { cellAddress } from '../../../kernel/cellAddress';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { MAX_TEXT } from '../../../workbook/fitText';
import type { Words } from '../../../words/shape/Words';
import type { CityNotice } from '../parts/CityContext';

/** Which texts of the sheets are longer than a cell may hold, so that their ends are left out wherever they are drawn. */
export function cutNotices(sheets: readonly DrawnSheet[], words: Words): readonly CityNotice[] {
  const notices: CityNotice[] = [];
  for (const { name, rows } of sheets) {
    rows.forEach(({ cells }, row) => {
      // Hundreds of thousands of cells: a function for each would take several times as long.
      for (let column = 0; column < cells.length; column++) {
        const text = cells[column]?.value;
        if (typeof text !== 'string' || text.length <= MAX_TEXT) continue;
        notices.push({
          severity: 'warning',
          code: 'TEXT_CUT',
          unit: null,
          sheet: name,
          cell: cellAddress(row + 1, column + 1),
          message: words.campaign.textCut(text.length, MAX_TEXT),
        });
      }
    });
  }
  return notices;
}
