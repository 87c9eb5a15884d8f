import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../src/core/catalogue/findUnit';
import type { CellValue } from '../../src/core/plan/SheetPlan';
import { fillPlan } from '../../src/core/plan/fillPlan';
import { sheetReference } from '../../src/core/plan/sheetReference';
import type { WorkbookPlan } from '../../src/core/plan/WorkbookPlan';
import { formPlan } from '../../src/core/template/formPlan';
import { vi } from '../../src/core/words/vi';
import type { RawCell, RawCellKind, RawWorkbook } from '../../src/core/workbook/RawWorkbook';

/** The official form of a unit with some cells filled by their defined names. */
export function filledForm(
  code: string,
  values: Readonly<Record<string, CellValue>> = {},
  period = '2026',
): WorkbookPlan {
  const unit = findUnit(bundledRoster, code);
  if (!unit) throw new Error(`no unit ${code}`);
  const plan = formPlan({ catalogue: bundledCatalogues[0], roster: bundledRoster, unit, period, words: vi });
  return fillPlan(plan, new Map(Object.entries(values)));
}

/** What a faithful program would find in a workbook that was written from the plan. */
export function rawWorkbookOf(plan: WorkbookPlan): RawWorkbook {
  return {
    sheets: plan.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.rows.flatMap(({ cells }, row) =>
        cells.flatMap((cell, column): RawCell[] => {
          if (!cell || (cell.value === null && cell.formula === undefined)) return [];
          const format = plan.styles[cell.style ?? '']?.numberFormat ?? null;
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
    names: plan.names.map(({ name, sheet, range }) => ({ name, refersTo: sheetReference(sheet, range) })),
    properties: new Map(Object.entries(plan.properties)),
    modified: null,
    date1904: false,
  };
}

function kindOf(value: CellValue): RawCellKind {
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return 'text';
}
