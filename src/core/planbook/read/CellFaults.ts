import type { SeedProblemCode } from '../../catalogue/SeedProblem';
import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { PlanBookProblem } from '../contract/PlanBookProblem';
import type { PlanColumn, PlanTableName } from '../contract/planTables';

type Columns = Readonly<Partial<Record<SeedProblemCode, readonly string[]>>>;
type Tables = Readonly<
  Partial<Record<SeedProblemCode, { readonly [T in PlanTableName]?: readonly (PlanColumn<T> & string)[] }>>
>;

const HARD = ['hardMin', 'hardMinExclusive', 'hardMax'];
const TARGET = ['targetKind', 'targetValue', 'targetMax', 'stretch', 'stretchMax', 'change'];
const PLAUSIBLE = ['plausibleMin', 'plausibleMax'];

/** Columns that a check holds against each other in one row: with one of them wrong it has nothing to say. */
const HELD_TOGETHER: Columns = {
  duplicate: ['group'],
  rangeReversed: [...TARGET, ...HARD, ...PLAUSIBLE, 'kind', 'min', 'max', 'from', 'to'],
  stretchNotBeyondTarget: [...TARGET, 'direction'],
  targetOutsideHardRange: [...TARGET, ...HARD],
  plausibleOutsideHardRange: [...PLAUSIBLE, ...HARD],
  targetAgainstDirection: ['targetKind', 'direction'],
  targetAboveWhole: ['targetKind', 'targetValue', 'outOf'],
  laterYearNotLater: ['laterYear'],
  stateWithoutYesNo: ['targetKind', 'wholeNumber', ...HARD],
  notWhole: [...TARGET, 'wholeNumber', 'numeratorWhole', 'denominatorWhole'],
  accumulatesWithoutAmount: ['accumulates', 'method', ...HARD],
  leadFigureReportedByUnits: ['method', 'reportedBy'],
  builtFigureWithoutUnits: ['method', 'counts', 'reportedBy'],
};

/** Tables in which a check looks something up, with the columns by which it is known there. */
const LOOKED_UP: Tables = {
  unknownUnitOfMeasure: { unitsOfMeasure: ['name'] },
  notWhole: { unitsOfMeasure: ['name', 'decimals'] },
  unknownIndicator: { indicators: ['group', 'id'] },
  idOutsideGroup: { indicators: ['group'] },
  groupsOutOfOrder: { indicators: ['group'] },
  unknownUnit: { units: ['code'] },
  unknownUnitKind: { kinds: ['id'] },
  unknownOutlinePart: { outline: ['id'], contents: ['part', 'kind'] },
  unknownQuestion: { questions: ['id', 'sheet', 'kind'] },
  unknownColumn: { listColumns: ['question', 'id', 'kind'], options: ['question', 'column', 'id'] },
  unknownDate: { questions: ['id', 'sheet', 'kind'], listColumns: ['question', 'id', 'kind'] },
};

/** What is wrong in cells by themselves, by which it is known what only follows from it. */
export class CellFaults {
  private readonly cells = new Set<string>();
  /** Columns with a fault by sheet and row; a column that is gone is missing in every row. */
  private readonly inRows = new Map<string, Set<string>>();
  private readonly inTables = new Map<string, Set<string>>();

  constructor(faults: readonly PlanBookProblem[]) {
    for (const { sheet, cell, params } of faults) {
      const column = String(params['column'] ?? EVERY);
      this.cells.add(`${String(sheet)} ${String(cell)}`);
      put(this.inRows, `${String(sheet)} ${rowOf(cell)}`, column);
      put(this.inTables, String(params['table']), column);
    }
  }

  /**
   * Whether what a check of the whole plan found only follows from a fault: in the same cell, in one of its row that it is
   * held against, or in a table where it is looked up.
   */
  explain(
    code: SeedProblemCode,
    { sheet, cell }: { readonly sheet: string | null; readonly cell: string | null },
  ): boolean {
    if (this.cells.has(`${String(sheet)} ${String(cell)}`)) return true;
    const columns = HELD_TOGETHER[code] ?? [];
    const rows = [rowOf(cell), rowOf(null)].map((row) => this.inRows.get(`${String(sheet)} ${row}`));
    if (rows.some((faulty) => columns.some((column) => faulty?.has(column)))) return true;
    return Object.entries(LOOKED_UP[code] ?? {}).some(([table, known]) => {
      const faulty = this.inTables.get(table);
      return [EVERY, ...known].some((column) => faulty?.has(column));
    });
  }
}

/** In the place of a column: the table itself is gone, or empty. */
const EVERY = '*';

function put(map: Map<string, Set<string>>, key: string, column: string): void {
  const found = map.get(key);
  if (found) found.add(column);
  else map.set(key, new Set([column]));
}

function rowOf(cell: string | null): string {
  return cell === null ? '' : String(parseCellAddress(cell)?.row ?? '');
}
