import { tidyLines } from '../../../campaign/tidy/tidyLines';
import type { Campaign } from '../../../compilation/model/Campaign';
import { columnLetters } from '../../../kernel/columnLetters';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { shared } from '../parts/shared';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';

/**
 * What the units gave as a plain table for other programs: heads in row 1, nothing merged, one type a column, no sign in a
 * figure's cell. The same table as `lines.csv`.
 */
export function tidySheet(campaign: Campaign, words: Words): DrawnSheet {
  const { fields, rows } = tidyLines(campaign);
  const last = columnLetters(fields.length);
  const cell = shared((value: string | number): DrawnCell => ({ value }));
  return sheetOf({
    name: words.openData.sheet,
    columns: fields.map(() => ({ width: 14 })),
    rows: [
      { cells: fields.map((field): DrawnCell => ({ value: field })) },
      ...rows.map((row) => ({ cells: row.map((value) => (value === null ? null : cell(value))) })),
    ],
    frozen: { rows: 1, columns: 0 },
    print: annexPrint([1, 1], `A1:${last}${String(rows.length + 1)}`),
    autoFilter: `A1:${last}${String(Math.max(2, rows.length + 1))}`,
  });
}
