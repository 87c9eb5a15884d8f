import type { KeyedTable } from '../contract/planTables';
import type { ReadingNotes } from './ReadingNotes';
import type { RowReading } from './RowReading';
import type { TableReading } from './TableReading';

/** A table that has one thing a row, each found by its key. */
export class KeyedValues<Key extends string> {
  private readonly rows = new Map<string, RowReading<KeyedTable>>();

  /** @param pointerOf where the part of the plan that a row says is, a JSON pointer */
  constructor(
    private readonly tables: TableReading,
    private readonly notes: ReadingNotes,
    private readonly table: KeyedTable,
    keys: readonly Key[],
    pointerOf: (key: string) => string,
  ) {
    for (const { row, sheet } of tables.rows(table)) {
      const key = row.text('key');
      const reading = tables.row<KeyedTable>(row, sheet, '', { table, key });
      if (!keys.some((known) => known === key)) reading.report('key', 'unknownKey', { found: key });
      if (this.rows.has(key)) reading.report('key', 'duplicate', { value: key });
      this.rows.set(key, reading);
      notes.place(pointerOf(key), sheet, row.address('value'));
    }
  }

  /** Whether no row says anything. */
  get isEmpty(): boolean {
    return ![...this.rows.values()].some((row) => row.has('value'));
  }

  /** What `take` makes of the row; `otherwise` where the row is gone, which is reported. */
  read<R>(key: Key, otherwise: R, take: (row: RowReading<KeyedTable>) => R): R {
    const row = this.rows.get(key);
    if (row) return take(row);
    const sheet = this.tables.sheetOf(this.table);
    // A table that is gone has been said.
    if (sheet !== null) this.notes.report('rowMissing', { sheet, cell: null }, { table: this.table, key });
    return otherwise;
  }

  text(key: Key): string {
    return this.read(key, '', (row) => row.text('value'));
  }

  date(key: Key): string {
    return this.read(key, '', (row) => row.date('value'));
  }

  /** Empty if nothing stands there, or the row is gone. */
  optional(key: Key): string {
    return this.rows.get(key)?.optional('value') ?? '';
  }

  /** Null if nothing stands there, or the row is gone. */
  whole(key: Key, bounds: readonly [number, number]): number | null {
    return this.rows.get(key)?.whole('value', bounds) ?? null;
  }

  /** Empty if nothing stands there, or the row is gone. */
  list(key: Key): readonly string[] {
    return this.rows.get(key)?.list('value') ?? [];
  }
}
