import type { FormulaResults } from './formulaResults';
import type { KnownRows } from './KnownRows';
import type { CellFormats } from './readCellFormats';

/** Bytes of all sheets that are known beside one table of texts. */
const ROOM = 1_000_000;

/** What a row's cells are, beside what its bytes and the table of texts say. */
export interface RowContext {
  readonly formats: CellFormats;
  readonly results: FormulaResults;
  readonly date1904: boolean;
}

interface KnownSheet {
  readonly context: RowContext;
  readonly rows: KnownRows;
}

/** The sheets, by the paths of their parts, of a file whose table of texts others have to the byte. */
export class KnownSheets {
  private readonly sheets = new Map<string, KnownSheet>();
  private size = 0;

  /** The rows of the sheet at a path, if their bytes mean the same; null if it is not known or they do not. */
  find(path: string, context: RowContext): KnownRows | null {
    const known = this.sheets.get(path);
    return known !== undefined && isSame(known.context, context) ? known.rows : null;
  }

  /** Keeps the rows of a sheet for others, if there is room, in place of those that mean something else by now. */
  keep(path: string, context: RowContext, rows: KnownRows): void {
    const before = this.sheets.get(path);
    if (before !== undefined && isSame(before.context, context)) return;
    const size = this.size - sizeOf(before?.rows) + sizeOf(rows);
    if (size > ROOM) return;
    this.size = size;
    this.sheets.set(path, { context, rows });
  }
}

const sizeOf = (rows: KnownRows | undefined): number => rows?.bytes?.byteLength ?? 0;

const isSame = (one: RowContext, other: RowContext): boolean =>
  one.formats === other.formats && one.results === other.results && one.date1904 === other.date1904;
