import type { RowPlan } from '../plan/SheetPlan';
import type { WorkbookPlan } from '../plan/WorkbookPlan';
import { IDENTITY_SHEET } from '../template/identitySheet';
import type { Stamp } from './Stamp';
import { stampProperties } from './stampProperties';

/** The same workbook with a stamp in its custom document properties and in its hidden sheet. */
export function withStamp(plan: WorkbookPlan, stamp: Stamp): WorkbookPlan {
  const values = stampProperties(stamp);
  const rows = Object.entries(values).map(([key, value]): RowPlan => ({
    cells: [
      { value: key, style: 'identity' },
      { value, style: 'identity' },
    ],
  }));
  return {
    ...plan,
    properties: { ...plan.properties, ...values },
    sheets: plan.sheets.map((sheet) =>
      sheet.name === IDENTITY_SHEET ? { ...sheet, rows: [...sheet.rows, ...rows] } : sheet,
    ),
  };
}
