import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { sheetReference } from '../../src/core/kernel/sheetReference';
import type { RawCell, RawWorkbook } from '../../src/core/workbook/RawWorkbook';

/** A drawn workbook as one that was opened again: every value where it was, formulas with their results. */
export function rawWorkbookOf(drawn: Pick<DrawnWorkbook, 'sheets'> & Partial<DrawnWorkbook>): RawWorkbook {
  return {
    sheets: drawn.sheets.map(({ name, visibility, rows }) => ({
      name,
      visibility,
      cells: rows.flatMap((row, r) =>
        row.cells.flatMap((cell, c) => {
          const raw = cell === null ? null : rawCell(r + 1, c + 1, cell.value, cell.formula ?? null);
          return raw === null ? [] : [raw];
        }),
      ),
    })),
    names: (drawn.names ?? []).map(({ name, sheet, range }) => ({ name, refersTo: sheetReference(sheet, range) })),
    properties: new Map(Object.entries(drawn.properties ?? {})),
    modified: null,
    date1904: false,
  };
}

function rawCell(row: number, column: number, value: CellValue, formula: string | null): RawCell | null {
  if (value === null || (value === '' && formula === null)) return null;
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { row, column, kind, value, formula, format: null };
}
