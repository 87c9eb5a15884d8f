import type { KnownRow, KnownRows } from './KnownRows';
import { sameBytes } from './sameBytes';
import { viewOf } from './viewOf';
import type { XmlScanner } from './XmlScanner';

/** Finds the rows of one sheet that are the same as known ones, going through both once. */
export class RowFinder {
  private next = 0;
  private view: DataView | null = null;

  constructor(private readonly known: KnownRows) {}

  /** The known row that begins where a scanner stands, all bytes of which are at hand; null if none does. */
  find({ bytes, position, end }: XmlScanner, after: number): KnownRow | null {
    const { rows, bytes: own } = this.known;
    let row = rows[this.next];
    while (row !== undefined && row.row <= after) row = rows[++this.next];
    if (row === undefined || own === null) return null;
    this.view ??= viewOf(bytes);
    const length = row.end - row.start;
    return position + length <= end && sameBytes(own, row.start, this.view, position, length) ? row : null;
  }
}
