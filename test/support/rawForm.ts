import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../src/core/catalogue/Catalogue';
import { findUnit } from '../../src/core/catalogue/findUnit';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import { fillCells } from '../../src/core/workbook/fillCells';
import { sheetReference } from '../../src/core/kernel/sheetReference';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { answersBeside } from './answersBeside';
import { withRequiredAnswers } from './withRequiredAnswers';
import { vi } from '../../src/core/words/vi/vi';
import type { RawCell, RawCellKind, RawWorkbook } from '../../src/core/workbook/RawWorkbook';

/** The official form of a unit with some cells filled by their defined names, and what the plan asks besides figures. */
export function filledForm(
  code: string,
  values: Readonly<Record<string, CellValue>> = {},
  period = '2026',
  catalogue: Catalogue = bundledCatalogues[0],
): DrawnWorkbook {
  const unit = findUnit(bundledRoster, code);
  if (!unit) throw new Error(`no unit ${code}`);
  const drawn = formWorkbook({ catalogue, roster: bundledRoster, unit, period, words: vi });
  return fillCells(
    withRequiredAnswers(drawn, catalogue, answersBeside(Object.keys(values))),
    new Map(Object.entries(values)),
  );
}

/** What a faithful program would find in a workbook that was written from the plan. */
export function rawWorkbookOf(drawn: DrawnWorkbook): RawWorkbook {
  return {
    sheets: drawn.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column): RawCell[] => {
          if (!cell || (cell.value === null && cell.formula === undefined)) return [];
          const format = drawn.styles[cell.style ?? '']?.numberFormat ?? null;
          return [
            {
              row: row + 1,
              column: column + 1,
              kind: kindOf(cell.value),
              value: cell.value,
              formula: cell.formula ?? null,
              format,
            },
          ];
        }),
      ),
    })),
    names: drawn.names.map(({ name, sheet, range }) => ({ name, refersTo: sheetReference(sheet, range) })),
    properties: new Map(Object.entries(drawn.properties)),
    modified: null,
    date1904: false,
  };
}

function kindOf(value: CellValue): RawCellKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'text';
}
