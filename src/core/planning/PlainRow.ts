import type { CellDoubt } from './CellDoubts';

/** A row of a table, its cells cleaned. */
export interface PlainRow {
  readonly row: readonly string[];
  readonly text: string;
  readonly doubts: (column: number) => CellDoubt | undefined;
}
