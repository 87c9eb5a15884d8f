import type { RawCell, RawSheet, RawWorkbook } from '../workbook/RawWorkbook';
import { ALL_IN_SIGHT, type AnnexSight } from './AnnexSight';
import { doubtKey, type CellDoubt } from './CellDoubts';
import type { PassedOver, PlanReading } from './PlanReading';
import { readPlanRows } from './readPlanRows';
import { tableOfSheet, type SheetRow } from './tableOfSheet';

interface SeenSheet {
  readonly rows: readonly SheetRow[];
  readonly passedOver: readonly PassedOver[];
}

/** A list of targets out of what is in sight of an annex's sheets; what is hidden is said. */
export function readPlanSheets({ sheets, date1904 }: RawWorkbook, sight: AnnexSight = ALL_IN_SIGHT): PlanReading {
  const rows: (readonly string[])[] = [];
  const doubts = new Map<string, CellDoubt>();
  const outOfSight: PassedOver[] = [];
  for (const sheet of sheets.filter(({ visibility }) => visibility === 'visible')) {
    const seen = seenOf(sheet, date1904, sight);
    const places = new Map(seen.rows.map(({ number }, i) => [number, rows.length + i]));
    for (const cell of sheet.cells) {
      const doubt = doubtOf(cell, sight);
      const place = places.get(cell.row);
      if (doubt !== null && place !== undefined) doubts.set(doubtKey(place, cell.column - 1), doubt);
    }
    for (const { cells } of seen.rows) rows.push(cells);
    outOfSight.push(...seen.passedOver);
  }
  const reading = readPlanRows(rows, doubts);
  const hidden = sheets.filter(({ visibility, cells }) => visibility !== 'visible' && cells.length > 0);
  return {
    ...reading,
    passedOver: [
      ...reading.passedOver,
      ...outOfSight,
      ...hidden.map(({ name }): PassedOver => ({ text: name, code: 'hiddenSheet' })),
    ],
  };
}

function seenOf(sheet: RawSheet, date1904: boolean, { hidden }: AnnexSight): SeenSheet {
  const { rows, columns } = hidden.get(sheet.name) ?? { rows: new Set<number>(), columns: new Set<number>() };
  const all = tableOfSheet(sheet, date1904);
  const inRows = all.flatMap(({ number, cells }) => (rows.has(number) ? textOf(cells, 'hiddenRow') : []));
  const inColumns = [...columns].flatMap((column) => {
    const cells = all.filter(({ number }) => !rows.has(number)).map((row) => row.cells[column - 1] ?? '');
    // Its head tells what it is.
    return textOf(cells.filter((cell) => cell.trim() !== '').slice(0, 1), 'hiddenColumn');
  });
  return {
    rows: all.map(({ number, cells }) => ({
      number,
      cells: rows.has(number) ? [] : cells.map((cell, c) => (columns.has(c + 1) ? '' : cell)),
    })),
    passedOver: [...inRows, ...inColumns],
  };
}

/** Why a cell's number is doubted. */
function doubtOf(
  { kind, formula, mayBeStale, formatUnknown }: RawCell,
  { resultsAreSure }: AnnexSight,
): CellDoubt | null {
  if (kind === 'uncached') return 'notComputed';
  if (formatUnknown === true) return 'formatUnknown';
  return mayBeStale === true || (formula !== null && !resultsAreSure) ? 'formulaResult' : null;
}

function textOf(cells: readonly string[], code: PassedOver['code']): readonly PassedOver[] {
  const text = cells.filter((cell) => cell.trim() !== '').join(' ');
  return text === '' ? [] : [{ text, code }];
}
