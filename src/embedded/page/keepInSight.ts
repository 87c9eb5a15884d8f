import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { Book } from '../book/Book';

/** Within so many frames a sheet that has come to the front is laid out. */
const SETTLING = 6;

/**
 * Keeps the selected cell in sight, wherever the selection comes from: Univer alone leaves a cell under the frozen head
 * where hidden rows stand before it.
 */
export function keepInSight(book: Book): void {
  let frame = 0;
  const follow = (left: number): void => {
    bringIntoSight(book);
    if (left > 0)
      frame = requestAnimationFrame(() => {
        follow(left - 1);
      });
  };
  book.events.subscribe(({ kind }) => {
    if (kind !== 'selected' && kind !== 'activated') return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      follow(SETTLING);
    });
  });
}

function bringIntoSight(book: Book): void {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport?.isActive) return;
  const { row, column } = book.selection;
  const { ySplit: rows, xSplit: columns } = book.workbook.getActiveSheet().getFreeze();
  const { rowHeightAccumulation, columnWidthAccumulation } = skeleton;
  const shown = viewport.viewBound;
  const down = offset(
    place(rowHeightAccumulation, row),
    shown.top - skeleton.columnHeaderHeightAndMarginTop,
    shown.bottom - skeleton.columnHeaderHeightAndMarginTop,
  );
  const right = offset(
    place(columnWidthAccumulation, column),
    shown.left - skeleton.rowHeaderWidthAndMarginLeft,
    shown.right - skeleton.rowHeaderWidthAndMarginLeft,
  );
  const viewportScrollY = row < rows ? 0 : down;
  const viewportScrollX = column < columns ? 0 : right;
  if (viewportScrollX !== 0 || viewportScrollY !== 0)
    viewport.scrollByViewportDeltaVal({ viewportScrollX, viewportScrollY });
}

type Stretch = readonly [from: number, to: number];

/** Where a row or column begins and ends, in pixels from the first. */
function place(accumulation: readonly number[], index: number): Stretch {
  return [accumulation[index - 1] ?? 0, accumulation[index] ?? accumulation.at(-1) ?? 0];
}

/** By how many pixels to scroll so that the stretch is within the bounds; its beginning counts more than its end. */
function offset([from, to]: Stretch, least: number, most: number): number {
  if (from < least) return from - least;
  return to > most ? Math.min(to - most, from - least) : 0;
}
