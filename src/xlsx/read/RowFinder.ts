import type { RawCell, RawDifference, RawRow } from '../../core/workbook/RawWorkbook';
import type { KnownRow, KnownRows } from './KnownRows';
import { sameBytes } from './sameBytes';
import { viewOf } from './viewOf';
import type { XmlScanner } from './XmlScanner';

/** Finds the rows of one sheet that are the same as known ones, going through both once. */
export class RowFinder {
  private next = 0;
  private view: DataView | null = null;
  private found: KnownRow | undefined;
  private readonly gone: number[] = [];

  constructor(private readonly known: KnownRows) {}

  /** The known row that begins where a scanner stands, all bytes of which are at hand; null if none does. */
  find({ bytes, position, end }: XmlScanner, after: number): KnownRow | null {
    const { rows, bytes: own } = this.known;
    let row = rows[this.next];
    while (row !== undefined && row.row <= after) row = this.pass(row);
    if (row === undefined || own === null) return null;
    this.view ??= viewOf(bytes);
    const length = row.end - row.start;
    if (position + length > end || !sameBytes(own, row.start, this.view, position, length)) return null;
    this.found = row;
    return row;
  }

  /** How the sheet differs from the known one, when all of it has been gone through. */
  difference(cells: readonly RawCell[], own: readonly RawRow[]): RawDifference {
    const { rows } = this.known;
    for (let row = rows[this.next]; row !== undefined; row = this.pass(row));
    const changed = [...new Set([...this.gone, ...own.map(({ row }) => row)])];
    return { cells, base: rows, own, gone: this.gone, changed };
  }

  private pass(row: KnownRow): KnownRow | undefined {
    if (row !== this.found) this.gone.push(row.row);
    return this.known.rows[++this.next];
  }
}
