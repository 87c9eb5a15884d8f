import type { RawRow } from '../../core/workbook/RawWorkbook';
import { viewOf } from './viewOf';

/** One row as it was found. */
export interface KnownRow extends RawRow {
  readonly isHidden: boolean;
  /** Where its bytes begin, with what stands before it since the row before. */
  readonly start: number;
  readonly end: number;
}

/**
 * The rows of one sheet as they were found in a file, to be found again in others ({@link RowFinder}). Files that come from
 * one form differ in the rows that were filled in; of the others the bytes are the same, and so are the cells.
 */
export class KnownRows {
  readonly rows: KnownRow[] = [];
  /** The bytes in which the rows stand. */
  bytes: DataView | null = null;

  /** Keeps a row; rows come one after the other, out of the same bytes. */
  keep(bytes: Uint8Array, row: KnownRow): void {
    // A copy: the bytes may belong to a file that is soon forgotten.
    this.bytes ??= viewOf(bytes.slice());
    this.rows.push(row);
  }
}
