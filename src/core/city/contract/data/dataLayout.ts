import type { Catalogue } from '../../../catalogue/Catalogue';
import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { CityReport, FigureLine, ImputedLine } from '../../../compilation/model/CityReport';

/** Columns of the sheet *Số liệu*, from 1. */
export const DATA_COLUMNS = {
  number: 1,
  unit: 2,
  unitName: 3,
  code: 4,
  /** Defined name of the figure's cell in the form. Formulas match it: a code such as 14.1 equals 14.10 in a SUMIFS. */
  name: 5,
  indicator: 6,
  unitOfMeasure: 7,
  value: 8,
  numerator: 9,
  denominator: 10,
  ownPlan: 11,
  role: 12,
  use: 13,
  reason: 14,
  status: 15,
  source: 16,
  note: 17,
  file: 18,
  sheet: 19,
  cell: 20,
  raw: 21,
  lastYear: 22,
} as const;

export type DataColumn = keyof typeof DATA_COLUMNS;

/** Title, note and captions stand above the lines. */
export const DATA_HEAD_ROWS = 3;

/** Where each line of the report stands on *Số liệu*: by indicator, within it by unit, so that a figure is one block. */
export interface DataLayout {
  /** Behind the lines of an indicator stand the parts that were filled in. */
  readonly lines: readonly (FigureLine | ImputedLine)[];
  /** Row of the first line of an indicator; undefined if it has none. */
  readonly firstRowOf: (indicator: string) => number | undefined;
  /** Row of a unit's own line; undefined if it sent no form. */
  readonly rowOf: (unit: string, indicator: string) => number | undefined;
  readonly lastRow: number;
  /** `'Số liệu'!$H$4:$H$9867`. */
  readonly range: (column: DataColumn) => string;
}

/** @param sheet name of the sheet with the lines */
export function dataLayout(report: CityReport, catalogue: Catalogue, sheet: string): DataLayout {
  const byIndicator = new Map(
    indicatorsOf(catalogue).map(({ id }): [string, (FigureLine | ImputedLine)[]] => [id, []]),
  );
  for (const line of [...report.lines, ...report.imputed]) byIndicator.get(line.indicator)?.push(line);
  const lines = [...byIndicator.values()].flat();
  const rows = new Map([...byIndicator.keys()].map((id) => [id, new Map<string, number>()]));
  const firstRows = new Map<string, number>();
  lines.forEach((line, i) => {
    const { unit, indicator } = line;
    const row = DATA_HEAD_ROWS + 1 + i;
    if (!isImputed(line)) rows.get(indicator)?.set(unit, row);
    if (!firstRows.has(indicator)) firstRows.set(indicator, row);
  });
  // Without lines the ranges still cover one empty row.
  const lastRow = DATA_HEAD_ROWS + Math.max(1, lines.length);
  return {
    lines,
    firstRowOf: (indicator) => firstRows.get(indicator),
    rowOf: (unit, indicator) => rows.get(indicator)?.get(unit),
    lastRow,
    range: (column) => {
      const letters = columnLetters(DATA_COLUMNS[column]);
      return sheetReference(sheet, `${letters}${String(DATA_HEAD_ROWS + 1)}:${letters}${String(lastRow)}`);
    },
  };
}

export function isImputed(line: FigureLine | ImputedLine): line is ImputedLine {
  return 'method' in line;
}
