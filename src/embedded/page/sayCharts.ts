import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';
import { element } from './elements';

/** Says how many charts the sheet in front has: the grid keeps them and cannot draw them. @returns says it anew */
export function sayCharts(book: Book, words: () => TrialWords): () => void {
  const line = element('charts', HTMLElement);
  const say = (): void => {
    const count = book.activeSheet.extras.charts.length;
    line.hidden = count === 0;
    line.textContent = count === 0 ? '' : words().charts(String(count));
  };
  book.events.subscribe(({ kind }) => {
    if (kind === 'activated') say();
  });
  return say;
}
