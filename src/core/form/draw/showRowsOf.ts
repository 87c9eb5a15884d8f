import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import { entryName } from '../contract/cellNames';
import { ENTRY_PARTS } from '../contract/EntryPart';
import { isResult } from '../contract/isResult';

const PARTS = ENTRY_PARTS.filter(isResult);

/** The form with the rows of these indicators in sight, those of numerator and denominator among them. */
export function showRowsOf(drawn: DrawnWorkbook, indicators: Iterable<string>): DrawnWorkbook {
  const names = new Set([...indicators].flatMap((id) => PARTS.map((part) => entryName(id, part))));
  const rows = new Set(
    drawn.names
      .filter(({ name }) => names.has(name))
      .map(({ sheet, range }) => keyOf(sheet, parseCellAddress(range)?.row)),
  );
  return {
    ...drawn,
    sheets: drawn.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row, i) =>
        row.hidden === true && rows.has(keyOf(sheet.name, i + 1)) ? { ...row, hidden: false } : row,
      ),
    })),
  };
}

function keyOf(sheet: string, row: number | undefined): string {
  return `${sheet}!${String(row)}`;
}
