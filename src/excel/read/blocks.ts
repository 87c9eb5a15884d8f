import { columnLetters } from '../../core/kernel/columnLetters';

/** Whole rows of a sheet, as many as are asked for at once. */
export interface Block {
  /** Place of the sheet among those that are read. */
  readonly sheet: number;
  readonly address: string;
  /** First row and column, from 1. */
  readonly row: number;
  readonly column: number;
  /** Cells. */
  readonly size: number;
}

/** Where the used cells of a sheet lie, as loaded. */
export type UsedArea = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

/** The used area of a sheet in blocks of at most so many cells, but of at least one row. */
export function blocksOf(
  sheet: number,
  { rowIndex, columnIndex, rowCount, columnCount }: UsedArea,
  cellsAtOnce: number,
): readonly Block[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  const [left, right] = [columnLetters(columnIndex + 1), columnLetters(columnIndex + columnCount)];
  return Array.from({ length: Math.ceil(rowCount / rowsAtOnce) }, (_, i) => {
    const first = rowIndex + 1 + i * rowsAtOnce;
    const rows = Math.min(rowsAtOnce, rowIndex + rowCount + 1 - first);
    return {
      sheet,
      address: `${left}${String(first)}:${right}${String(first + rows - 1)}`,
      row: first,
      column: columnIndex + 1,
      size: rows * columnCount,
    };
  });
}

/** Blocks in as few requests as so many cells at once allow, in their order. */
export function packBlocks(blocks: readonly Block[], cellsAtOnce: number): readonly (readonly Block[])[] {
  const requests: Block[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    if (size + block.size > cellsAtOnce) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(block);
    size += block.size;
  }
  return requests;
}
