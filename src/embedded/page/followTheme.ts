import { ThemeService } from '@univerjs/core';
import type { Book } from '../book/Book';

/** The grid is dark where the user's system is, as the rest of the page. */
export function followTheme(book: Book): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const use = (): void => {
    book.injector.get(ThemeService).setDarkMode(dark.matches);
  };
  dark.addEventListener('change', use);
  use();
}
