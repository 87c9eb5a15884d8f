import type { TableColumns } from './TableColumns';

/** What is known when a row of a table is read. */
export interface TableState {
  columns: TableColumns | null;
  /** The head that they were found by. */
  head: string | null;
  /** The words over each column. */
  heads: readonly string[];
  /** Columns from which nothing is read, as far as they were said. */
  readonly unread: Set<number>;
  unit: string;
  labelHead: string | null;
  inParts: boolean;
  /** “Đơn vị tính: triệu đồng” above the table. */
  tableUnit: string | null;
}
