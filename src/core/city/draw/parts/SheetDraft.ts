import { cellAddress } from '../../../kernel/cellAddress';
import { BOLD_ROOM } from '../../../workbook/boldRoom';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { wrappedHeight } from '../../../workbook/wrappedHeight';
import { keyRow } from './keyRow';
import { NOT_A_ROW } from '../../contract/parts/KeyedTables';
import { styled } from './styled';

const KEY_STYLE = styled('key', null).style;

/** Where a table stands on its sheet (rows from 1). */
export interface TablePlace {
  readonly captions: number;
  readonly first: number;
  /** Before `first` when the table has no row. */
  readonly last: number;
}

/** A sheet of titles, notes and tables that are found again by their keys, drawn from top to bottom. */
export class SheetDraft {
  readonly rows: DrawnRow[] = [];
  /** Cells that are merged for the notes. */
  readonly merges: string[] = [];

  /**
   * @param widths of the columns from B on, in characters; null for one that is not seen
   * @param noteColumns notes run over so many of them
   */
  constructor(
    private readonly widths: readonly (number | null)[],
    private readonly noteColumns: number,
  ) {}

  /** The columns from A on: that of the keys and those without a width are not seen. */
  get columns(): DrawnSheet['columns'] {
    return [null, ...this.widths].map((width) => (width === null ? { width: 4, hidden: true } : { width }));
  }

  title(text: string): void {
    // Capitals with two marks, as Ế and Ổ, are higher than a usual row.
    this.rows.push({ height: 22, cells: [styled('key', NOT_A_ROW), styled('title', text)] });
  }

  note(text: string): void {
    const width = this.widths.slice(0, this.noteColumns).reduce<number>((sum, each) => sum + (each ?? 0), 0);
    this.rows.push({
      height: wrappedHeight([{ text, width }]),
      cells: [styled('key', NOT_A_ROW), styled('note', text)],
    });
    this.merges.push(`${cellAddress(this.rows.length, 2)}:${cellAddress(this.rows.length, this.noteColumns + 1)}`);
  }

  section(text: string): void {
    this.rows.push({ cells: [] });
    this.rows.push({ cells: [styled('key', NOT_A_ROW), styled('section', text)] });
  }

  /** A row that is no part of a table: totals, a remark. */
  free(cells: readonly (DrawnCell | null)[]): void {
    this.rows.push({ height: this.height(cells), cells: [styled('key', NOT_A_ROW), ...cells] });
  }

  /** @param name null for a table that need not be found again */
  table(
    name: string | null,
    keys: readonly string[],
    captions: readonly string[],
    body: readonly (readonly (DrawnCell | null)[])[],
  ): TablePlace {
    if (name !== null) this.rows.push(keyRow(name, keys));
    this.rows.push({
      height: this.height(
        captions.map((value) => ({ value })),
        BOLD_ROOM,
      ),
      cells: [styled('key', NOT_A_ROW), ...captions.map((text) => styled('head', text))],
    });
    const head = this.rows.length;
    for (const cells of body) {
      const marker = name === null ? styled('key', NOT_A_ROW) : null;
      this.rows.push({ height: this.height(cells), cells: [marker, ...cells] });
    }
    return { captions: head, first: head + 1, last: this.rows.length };
  }

  private height(cells: readonly (Pick<DrawnCell, 'value' | 'style'> | null)[], room = 1): number {
    return wrappedHeight(
      cells.flatMap((cell, i) => {
        const width = this.widths[i] ?? null;
        // Keys and digests are not wrapped: they are for tracing, not for reading.
        const isKey = cell?.style === KEY_STYLE;
        return typeof cell?.value === 'string' && width !== null && !isKey
          ? [{ text: cell.value, width: width * room }]
          : [];
      }),
    );
  }
}
