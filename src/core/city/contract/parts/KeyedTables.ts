import { cellAddress } from '../../../kernel/cellAddress';
import { CellIndex, cellText } from '../../../workbook/CellIndex';
import type { RawCell, RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import { madeOnce } from '../../../kernel/madeOnce';

/**
 * How tables that people edit are found again: each begins with a hidden row whose first cell names the table and whose
 * other cells name the columns. Rows may be added, sorted and moved, columns moved, captions rewritten.
 */
export const TABLE_PREFIX = 'chitieu:';
/** In the hidden first column of rows that belong to no table: titles, captions, totals. */
export const NOT_A_ROW = '#';

/** Tables by name, each with the keys of its columns. */
export type TableLayout = Readonly<Record<string, readonly string[]>>;

/** One row of a table, its cells by the key of their column. */
export interface KeyedRow {
  /** Row on the sheet, from 1. */
  readonly row: number;
  readonly cell: (column: string) => RawCell | undefined;
  readonly text: (column: string) => string;
  /** Null if the table has no such column. */
  readonly address: (column: string) => string | null;
}

/** The tables of one sheet as they were found. */
export class KeyedTables {
  private constructor(
    readonly sheet: string,
    private readonly index: CellIndex,
    private readonly tables: ReadonlyMap<string, Table>,
  ) {}

  /** The first sheet that has one of the tables, whatever its name; null if none has. */
  static find(workbook: RawWorkbook, layout: TableLayout): KeyedTables | null {
    for (const sheet of workbook.sheets) {
      const starts = startsOf(sheet);
      // Most sheets have none of the tables, and the largest one ten thousands of cells.
      if (!starts.some(({ name }) => Object.hasOwn(layout, name))) continue;
      const index = new CellIndex(sheet);
      return new KeyedTables(sheet.name, index, findTables(sheet, starts, index, layout));
    }
    return null;
  }

  /** The first sheet that has a table of one of these names, as `find` would take it; null if none has. */
  static sheetOf(workbook: RawWorkbook, tables: ReadonlySet<string>): string | null {
    return workbook.sheets.find((sheet) => startsOf(sheet).some(({ name }) => tables.has(name)))?.name ?? null;
  }

  /** Keys of a table's columns in the sheet's order; null if the table is gone. */
  columns(name: string): readonly string[] | null {
    const table = this.tables.get(name);
    return table ? [...table.columns.keys()] : null;
  }

  /** Rows of a table that hold something; null if the table is gone. */
  rows(name: string): readonly KeyedRow[] | null {
    const table = this.tables.get(name);
    if (!table) return null;
    return table.rows.map((row) => {
      const at = (column: string): RawCell | undefined => {
        const position = table.columns.get(column);
        return position === undefined ? undefined : this.index.at(row, position);
      };
      return {
        row,
        cell: at,
        text: (column) => cellText(at(column)),
        address: (column) => {
          const position = table.columns.get(column);
          return position === undefined ? null : cellAddress(row, position);
        },
      };
    });
  }
}

interface Table {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly number[];
}

/** The cell that names a table. */
interface Start {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

function isStart({ kind, value }: RawCell): boolean {
  return kind === 'text' && String(value).trimStart().startsWith(TABLE_PREFIX);
}

/** Where tables begin, from top to bottom. A sheet is looked through once, however many tables are looked for. */
const startsOf = madeOnce(({ cells }: RawSheet): readonly Start[] =>
  cells
    .filter(isStart)
    .map((cell) => ({ name: cellText(cell).slice(TABLE_PREFIX.length), row: cell.row, column: cell.column }))
    .sort((a, b) => a.row - b.row),
);

function findTables(
  sheet: RawSheet,
  starts: readonly Start[],
  index: CellIndex,
  layout: TableLayout,
): ReadonlyMap<string, Table> {
  const tables = new Map<string, Table>();
  const rowsInUse = [...new Set(sheet.cells.map(({ row }) => row))].sort((a, b) => a - b);
  starts.forEach(({ name, row, column }, i) => {
    if (!Object.hasOwn(layout, name) || tables.has(name)) return;
    const end = starts[i + 1]?.row ?? Number.POSITIVE_INFINITY;
    const columns = new Map<string, number>();
    const keys = sheet.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column);
    for (const cell of keys) if (layout[name]?.includes(cellText(cell))) columns.set(cellText(cell), cell.column);
    const positions = [...columns.values()];
    const rows = rowsInUse.filter(
      (each) =>
        each > row &&
        each < end &&
        index.text(each, column) !== NOT_A_ROW &&
        positions.some((position) => index.text(each, position) !== ''),
    );
    tables.set(name, { columns, rows });
  });
  return tables;
}
