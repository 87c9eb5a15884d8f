import { IRenderManagerService } from '@univerjs/engine-render';
import type { Book } from '../book/Book';

/** Has the grid drawn once when long writing is done, not after each of its steps. */
export function restScreen(book: Book): void {
  book.onScreen = (follows) => {
    const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
    if (follows) render?.activate();
    else render?.deactivate();
  };
}
