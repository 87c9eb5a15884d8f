import type { DrawnRow } from '../workbook/DrawnSheet';
import type { DrawnWorkbook } from '../workbook/DrawnWorkbook';
import { IDENTITY_SHEET } from '../form/contract/identitySheet';
import type { Stamp } from './model/Stamp';
import { CODE_FORMULA } from './model/codeFormula';
import { STAMP_CODE } from './model/stampKeys';
import { stampProperties } from './model/stampProperties';

/** The same workbook with a stamp in its custom document properties and in its hidden sheet. */
export function withStamp(drawn: DrawnWorkbook, stamp: Stamp): DrawnWorkbook {
  const values = stampProperties(stamp);
  const rows = Object.entries(values).map(([key, value]): DrawnRow => ({
    cells: [
      { value: key, style: 'identity' },
      { value, style: 'identity' },
    ],
  }));
  return {
    ...drawn,
    properties: { ...drawn.properties, ...values },
    sheets: drawn.sheets.map((sheet) =>
      sheet.name === IDENTITY_SHEET
        ? { ...sheet, rows: [...sheet.rows, ...rows] }
        : { ...sheet, rows: sheet.rows.map((row) => withCode(row, values[STAMP_CODE] ?? '')) },
    ),
  };
}

/** Programs that do not compute show the result that is stored beside the formula. */
function withCode(row: DrawnRow, code: string): DrawnRow {
  if (!row.cells.some((cell) => cell?.formula === CODE_FORMULA)) return row;
  return { ...row, cells: row.cells.map((cell) => (cell?.formula === CODE_FORMULA ? { ...cell, value: code } : cell)) };
}
