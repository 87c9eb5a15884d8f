import { KeyedTables, type KeyedRow } from '../../city/contract/parts/KeyedTables';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import type { PlanBookProblem } from '../contract/PlanBookProblem';
import { PLAN_TABLES, type PlanTableName } from '../contract/planTables';
import type { ReadingNotes } from './ReadingNotes';
import { RowReading, type PartNames } from './RowReading';

/** A row of a table with the columns that were read of it. */
interface TakenRow {
  readonly table: PlanTableName;
  readonly row: KeyedRow;
  readonly sheet: string;
  readonly seen: ReadonlySet<string>;
}

/** What stands in their rows is for people. */
const NOTES: ReadonlySet<PlanTableName> = new Set(['decisions']);

/** The rows of a workbook's tables, each table found wherever it is. */
export class TableReading {
  private readonly taken: TakenRow[] = [];

  constructor(
    private readonly workbook: RawWorkbook,
    private readonly notes: ReadingNotes,
  ) {}

  /**
   * Rows of a table, blank ones left out; a table or column that is gone is reported, as its rows would be missed in
   * silence.
   */
  rows(name: PlanTableName): readonly { readonly row: KeyedRow; readonly sheet: string }[] {
    const table = KeyedTables.find(this.workbook, { [name]: PLAN_TABLES[name] });
    const rows = table?.rows(name);
    if (!table || !rows) {
      this.notes.report('tableMissing', { sheet: null, cell: null }, { table: name });
      return [];
    }
    const columns = table.columns(name) ?? [];
    for (const column of PLAN_TABLES[name]) {
      if (columns.includes(column)) continue;
      this.notes.report('columnMissing', { sheet: table.sheet, cell: null }, { table: name, column });
    }
    return rows.map((row) => ({ row, sheet: table.sheet }));
  }

  /** The sheet on which a table stands; null where it is gone. */
  sheetOf(name: PlanTableName): string | null {
    return KeyedTables.find(this.workbook, { [name]: PLAN_TABLES[name] })?.sheet ?? null;
  }

  /** Each row of a table as values. */
  read<T extends PlanTableName, R>(
    name: T,
    pointerOf: (index: number) => string,
    pointers: PartNames<T>,
    take: (row: RowReading<T>, index: number) => R,
  ): R[] {
    return this.rows(name).map(({ row, sheet }, i) => {
      const reading = this.row<T>(row, sheet, pointerOf(i), { table: name }, pointers);
      const result = take(reading, i);
      this.took(name, row, sheet, [reading]);
      return result;
    });
  }

  /** Says of a row that it was read, by each of these. */
  took<T extends PlanTableName>(table: T, row: KeyedRow, sheet: string, readings: readonly RowReading<T>[]): void {
    this.taken.push({ table, row, sheet, seen: new Set(readings.flatMap(({ seen }) => [...seen])) });
  }

  /** Cells with something in them that nothing asked for, as other cells of their rows have it, would be missed in silence. */
  warnOfUnused(): void {
    for (const { table, row, sheet, seen } of this.taken) {
      if (NOTES.has(table)) continue;
      for (const column of PLAN_TABLES[table]) {
        if (seen.has(column) || row.text(column) === '') continue;
        this.notes.warn('notUsed', { sheet, cell: row.address(column) }, { table, column, found: row.text(column) });
      }
    }
  }

  row<T extends PlanTableName>(
    row: KeyedRow,
    sheet: string,
    pointer: string,
    names: PlanBookProblem['params'],
    pointers?: PartNames<T>,
  ): RowReading<T> {
    return new RowReading<T>(row, sheet, this.workbook.date1904, this.notes, pointer, names, pointers);
  }
}
