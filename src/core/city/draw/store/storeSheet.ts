import { boundedParams } from '../../../kernel/boundedParams';
import { boundedText } from '../../../kernel/boundedText';
import type { EarlierFigures } from '../../../compilation/model/EarlierFigures';
import type { DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import type { CityReport } from '../../../compilation/model/CityReport';
import { sheetOf } from '../../../workbook/sheetOf';
import { keyRow } from '../parts/keyRow';
import { shared } from '../parts/shared';
import { STORE_COLUMNS, STORE_SHEET } from '../../contract/store/storeLayout';
import { styled } from '../parts/styled';

/**
 * A hidden sheet with what later compilations need and no other sheet says in a form that can be read back: the
 * findings of every form that counts, as codes and numbers (*Lỗi* shows them in words), and the figures of the earlier
 * period that the officer gave.
 */
export function storeSheet(report: CityReport, earlierPeriod: EarlierFigures | null): DrawnSheet {
  const key = shared((text: string | null) => styled('key', text));
  const findings = report.findings.map(({ file, unit, finding, note }): DrawnRow => {
    const { code, severity, indicator, part, sheet, cell, params } = finding;
    const texts = [
      unit,
      boundedText(file),
      code,
      severity,
      indicator,
      part,
      boundedText(sheet),
      cell,
      JSON.stringify(boundedParams(params)),
      note ?? null,
    ];
    return { cells: [null, ...texts.map(key)] };
  });
  const figures = [...(earlierPeriod?.figures ?? [])].map(
    ({ unit, indicator, value, numerator, denominator }): DrawnRow => ({
      cells: [
        null,
        ...[earlierPeriod?.period ?? null, unit, indicator].map(key),
        ...[value, numerator, denominator].map((number): DrawnRow['cells'][number] => ({ value: number })),
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
      ...(earlierPeriod === null ? [] : [keyRow('previous', STORE_COLUMNS.previous), ...figures]),
    ],
    protected: true,
  });
}
