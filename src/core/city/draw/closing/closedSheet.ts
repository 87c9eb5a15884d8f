import type { Closing } from '../../../compilation/model/Closing';
import { boundedText } from '../../../kernel/boundedText';
import type { DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import { CLOSED_COLUMNS, CLOSED_SHEET } from '../../contract/closing/closingLayout';
import { keyRow } from '../parts/keyRow';
import { styled } from '../parts/styled';

/** A hidden sheet with what was closed, to hold later compilations against. */
export function closedSheet(closings: readonly Closing[]): DrawnSheet {
  const figures = closings.flatMap(({ number, figures: closed }) =>
    closed.map(({ indicator, value, result, expected, unproven, rule }) =>
      textRow([number, indicator, value, result, expected, unproven ? 'x' : null, rule]),
    ),
  );
  const units = closings.flatMap(({ number, units: closed }) =>
    closed.map(({ unit, state, file, sha256, chosen, parts }) =>
      textRow([number, unit, state, boundedText(file), sha256, chosen ? 'x' : null, JSON.stringify(parts)]),
    ),
  );
  return sheetOf({
    name: CLOSED_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 4 }, ...CLOSED_COLUMNS.closedUnits.map(() => ({ width: 16 }))],
    rows: [
      keyRow('closedFigures', CLOSED_COLUMNS.closedFigures),
      ...figures,
      keyRow('closedUnits', CLOSED_COLUMNS.closedUnits),
      ...units,
    ],
    protected: true,
  });
}

function textRow(values: readonly (string | number | null)[]): DrawnRow {
  return { cells: [null, ...values.map((value) => styled('key', value === null ? null : String(value)))] };
}
