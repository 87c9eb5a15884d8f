import type { Book } from '../book/Book';
import type { Sheet } from '../book/Sheet';

/** So much of the grid may be frozen; the rest must be there to be scrolled. */
const MOST = 0.6;

/**
 * Unfreezes, in view only, the rows and columns that would leave no room to scroll on a small screen or a large zoom.
 * The workbook is saved with all of them frozen.
 *
 * @param room the grid
 */
export function giveWay(book: Book, room: HTMLElement): void {
  const adapt = (): void => {
    if (room.clientWidth > 0) fit(book.activeSheet, room);
  };
  new ResizeObserver(adapt).observe(room);
  book.events.subscribe(({ kind }) => {
    if (kind === 'activated') adapt();
  });
}

function fit({ layout }: Sheet, room: HTMLElement): void {
  const { rows, columns } = layout.frozen;
  if (rows === 0 && columns === 0) return;
  layout.showFrozen(
    fitting(rows, (row) => layout.rowHeight(row), room.clientHeight * MOST),
    fitting(columns, (column) => layout.columnWidth(column), room.clientWidth * MOST),
  );
}

/** All of them, or none where they take too much. */
function fitting(count: number, sizeOf: (index: number) => number, most: number): number {
  let size = 0;
  for (let index = 0; index < count; index += 1) size += sizeOf(index);
  return size > most ? 0 : count;
}
