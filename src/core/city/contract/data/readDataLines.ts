import type { DataLine } from '../../../compilation/model/DataLine';
import type { Catalogue, Indicator } from '../../../catalogue/Catalogue';
import { indicatorsOf } from '../../../catalogue/indicatorsOf';
import { STATE_SIGNS, type CellState, type SignState } from '../../../numbers/cellState';
import { USE_CODES } from './dataCodes';
import { DATA_COLUMNS, DATA_HEAD_ROWS, type DataColumn } from './dataLayout';
import { UNREADABLE_SIGN } from './lineValue';
import { DATA_STATUSES } from '../../../form/contract/dataStatuses';
import { entryName } from '../../../form/contract/cellNames';
import { groupBy } from '../../../kernel/groupBy';
import { CellIndex, cellText } from '../../../workbook/CellIndex';
import type { RawCell, RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';

/** Columns that lines are read back from; all others only show what follows from these, the plan and the units. */
const READ_BACK = [
  ...(['unit', 'name', 'value', 'numerator', 'denominator', 'ownPlan', 'use', 'status', 'source', 'note'] as const),
  ...(['file', 'sheet', 'cell', 'raw', 'lastYear'] as const),
] satisfies readonly DataColumn[];
type ReadColumn = (typeof READ_BACK)[number];

/** Whether anything is read back from a column of *Số liệu*. */
export function isReadBack(column: string): boolean {
  return READ_BACK.some((each) => each === column);
}

function cellAt(cells: readonly (RawCell | undefined)[], column: ReadColumn): RawCell | undefined {
  return cells[DATA_COLUMNS[column]];
}

/**
 * The lines of *Số liệu*, by unit, read back from a city workbook. A line that names no figure of the plan is left out,
 * and so is one that no unit wrote but that was filled in.
 * @param uses codes of the uses that are wanted; all of a unit's own lines if left out
 */
export function readDataLines(
  workbook: RawWorkbook,
  catalogue: Catalogue,
  uses: readonly string[] = Object.values(USE_CODES),
): ReadonlyMap<string, readonly DataLine[]> {
  const byName = new Map(indicatorsOf(catalogue).map((each) => [entryName(each.id, 'value'), each]));
  const lines: DataLine[] = [];
  const sheet = workbook.sheets.find((each) => isDataSheet(each, byName));
  if (!sheet) return new Map<string, readonly DataLine[]>();
  for (const [row, cells] of new CellIndex(sheet).rows) {
    if (row <= DATA_HEAD_ROWS) continue;
    const indicator = byName.get(cellText(cellAt(cells, 'name')));
    const unit = cellText(cellAt(cells, 'unit'));
    if (!indicator || unit === '' || !uses.includes(cellText(cellAt(cells, 'use')))) continue;
    lines.push(lineOf(cells, unit, indicator));
  }
  return groupBy(lines, ({ unit }) => unit);
}

function isDataSheet(sheet: RawSheet, names: ReadonlyMap<string, Indicator>): boolean {
  return sheet.cells.some(
    ({ row, column, value }) => row > DATA_HEAD_ROWS && column === DATA_COLUMNS.name && names.has(String(value)),
  );
}

function lineOf(cells: readonly (RawCell | undefined)[], unit: string, indicator: Indicator): DataLine {
  const number = (column: ReadColumn): number | null => {
    const cell = cellAt(cells, column);
    return cell?.kind === 'number' ? Number(cell.value) : null;
  };
  /** As it stands: a note may begin with a space. */
  const text = (column: ReadColumn): string => {
    const value = cellAt(cells, column)?.value ?? null;
    return value === null ? '' : String(value);
  };
  const [value, numerator, denominator] = [number('value'), number('numerator'), number('denominator')];
  return {
    unit,
    indicator: indicator.id,
    file: text('file'),
    sheet: text('sheet'),
    cell: text('cell') || null,
    raw: text('raw'),
    state: stateOf(value, text('value'), numerator !== null && denominator !== null),
    value,
    numerator,
    denominator,
    ownPlan: number('ownPlan'),
    lastYear: number('lastYear'),
    status: DATA_STATUSES.meant(text('status')),
    source: text('source'),
    note: text('note'),
  };
}

const SIGNS = Object.entries(STATE_SIGNS) as [SignState, string][];

function stateOf(value: number | null, text: string, hasParts: boolean): CellState {
  if (value !== null) return 'number';
  if (text === '') return 'blank';
  const sign = SIGNS.find(([, each]) => each === text);
  if (sign) return sign[0];
  // Two numbers that make no ratio, such as over a denominator of 0.
  return text === UNREADABLE_SIGN && hasParts ? 'number' : 'unreadable';
}
