import type { RawSheet, RawWorkbook } from '../workbook/RawWorkbook';
import { ALL_IN_SIGHT, type AnnexSight } from './AnnexSight';
import { doubtKey, type CellDoubts } from './CellDoubts';
import type { PassedOver, PlanReading } from './PlanReading';
import { readPlanRows } from './readPlanRows';
import { tableOfSheet } from './tableOfSheet';

interface SeenSheet {
  readonly rows: readonly (readonly string[])[];
  readonly doubts: CellDoubts;
  readonly passedOver: readonly PassedOver[];
}

/** A list of targets out of what is in sight of an annex's sheets; what is hidden is said. */
export function readPlanSheets({ sheets, date1904 }: RawWorkbook, sight: AnnexSight = ALL_IN_SIGHT): PlanReading {
  const seen = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) => seenOf(sheet, date1904, sight));
  const rows = seen.flatMap((sheet) => sheet.rows);
  const doubts = new Map<string, 'formulaResult' | 'notComputed'>();
  let first = 0;
  for (const sheet of seen) {
    for (const [key, doubt] of sheet.doubts) {
      const [row = 0, column = 0] = key.split(' ').map(Number);
      doubts.set(doubtKey(first + row, column), doubt);
    }
    first += sheet.rows.length;
  }
  const reading = readPlanRows(rows, doubts);
  const hidden = sheets.filter(({ visibility, cells }) => visibility !== 'visible' && cells.length > 0);
  return {
    ...reading,
    passedOver: [
      ...reading.passedOver,
      ...seen.flatMap(({ passedOver }) => passedOver),
      ...hidden.map(({ name }): PassedOver => ({ text: name, code: 'hiddenSheet' })),
    ],
  };
}

function seenOf(sheet: RawSheet, date1904: boolean, { hidden, resultsAreSure }: AnnexSight): SeenSheet {
  const { rows, columns } = hidden.get(sheet.name) ?? { rows: new Set<number>(), columns: new Set<number>() };
  const all = tableOfSheet(sheet, date1904);
  const inRows = all.flatMap((cells, r) => (rows.has(r + 1) ? textOf(cells, 'hiddenRow') : []));
  const inColumns = [...columns].flatMap((column) => {
    const cells = all.filter((_, r) => !rows.has(r + 1)).map((row) => row[column - 1] ?? '');
    // Its head tells what it is.
    return textOf(cells.filter((cell) => cell.trim() !== '').slice(0, 1), 'hiddenColumn');
  });
  const doubts = new Map<string, 'formulaResult' | 'notComputed'>();
  for (const { row, column, kind, formula, mayBeStale } of sheet.cells) {
    if (kind === 'uncached') doubts.set(doubtKey(row - 1, column - 1), 'notComputed');
    else if (mayBeStale === true || (formula !== null && !resultsAreSure)) {
      doubts.set(doubtKey(row - 1, column - 1), 'formulaResult');
    }
  }
  return {
    rows: all.map((cells, r) => (rows.has(r + 1) ? [] : cells.map((cell, c) => (columns.has(c + 1) ? '' : cell)))),
    doubts,
    passedOver: [...inRows, ...inColumns],
  };
}

function textOf(cells: readonly string[], code: PassedOver['code']): readonly PassedOver[] {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  return text === '' ? [] : [{ text, code }];
}
