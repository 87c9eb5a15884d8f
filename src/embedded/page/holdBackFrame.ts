import { BuiltInUIPart, IUIPartsService } from '@univerjs/ui';
import type { Book } from '../book/Book';

/** What Univer draws around the cells: dialogs may come soonest, the bars' room is kept for them (`page.css`). */
const PARTS = [BuiltInUIPart.GLOBAL, BuiltInUIPart.FLOATING, BuiltInUIPart.TOOLBAR, BuiltInUIPart.FOOTER] as const;

/**
 * Leaves the bars and dialogs around the cells undrawn: a cell takes typing without them, and they take longer to draw
 * than the cells.
 *
 * @returns draws them, one after the other
 */
export function holdBackFrame(book: Book): (rest: () => Promise<void>) => Promise<void> {
  const parts = book.injector.get(IUIPartsService);
  for (const part of PARTS) parts.setUIVisible(part, false);
  return async (rest) => {
    for (const part of PARTS) {
      parts.setUIVisible(part, true);
      await rest();
    }
  };
}
