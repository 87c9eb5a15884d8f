import type { PreviousFigures } from '../consolidation/PreviousFigures';
import type { RowPlan, SheetPlan } from '../plan/SheetPlan';
import type { CityReport } from '../report/CityReport';
import { sheetOf } from '../report/sheetOf';
import { keyRow } from './keyRow';
import { STORE_COLUMNS, STORE_SHEET } from './storeLayout';
import { styled } from './styled';

/**
 * A hidden sheet with what later compilations need and no other sheet says in a form that can be read back: the
 * findings of every form that counts, as codes and numbers (*Lỗi* shows them in words), and the figures of the earlier
 * period that the officer gave.
 */
export function storeSheetPlan(report: CityReport, previous: PreviousFigures | null): SheetPlan {
  const findings = report.findings.map(({ file, unit, finding, note }): RowPlan => {
    const { code, severity, indicator, part, sheet, cell, params } = finding;
    const texts = [unit, file, code, severity, indicator, part, sheet, cell, JSON.stringify(params), note ?? null];
    return { cells: [null, ...texts.map((text) => styled('key', text))] };
  });
  const figures = [...(previous?.figures.values() ?? [])].map(
    ({ unit, indicator, value, numerator, denominator }): RowPlan => ({
      cells: [
        null,
        ...[previous?.period ?? null, unit, indicator].map((text) => styled('key', text)),
        ...[value, numerator, denominator].map((number): RowPlan['cells'][number] => ({ value: number })),
      ],
    }),
  );
  return sheetOf({
    name: STORE_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 4 }, ...STORE_COLUMNS.findings.map(() => ({ width: 16 }))],
    rows: [
      keyRow('findings', STORE_COLUMNS.findings),
      ...findings,
      ...(previous === null ? [] : [keyRow('previous', STORE_COLUMNS.previous), ...figures]),
    ],
    protected: true,
  });
}
