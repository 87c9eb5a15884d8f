import type { SheetPlan } from '../plan/SheetPlan';
import type { CityReport } from '../report/CityReport';
import { sheetOf } from '../report/sheetOf';
import { keyRow } from './keyRow';
import { STORE_COLUMNS, STORE_SHEET } from './storeLayout';
import { styled } from './styled';

/**
 * A hidden sheet with the findings of every form that counts, as codes and numbers: *Lỗi* shows them in words, from
 * which they could not be read back when later mails are compiled without the earlier ones.
 */
export function storeSheetPlan(report: CityReport): SheetPlan {
  const rows = report.findings.map(({ file, unit, finding }) => {
    const { code, severity, indicator, part, sheet, cell, params } = finding;
    const texts = [unit, file, code, severity, indicator, part, sheet, cell, JSON.stringify(params)];
    return { cells: [null, ...texts.map((text) => styled('key', text))] };
  });
  return sheetOf({
    name: STORE_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 4 }, ...STORE_COLUMNS.findings.map(() => ({ width: 16 }))],
    rows: [keyRow('findings', STORE_COLUMNS.findings), ...rows],
    protected: true,
  });
}
