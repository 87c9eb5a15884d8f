import { LocaleService } from '@univerjs/core';
import type { Words } from '../../core/words/shape/Words';
import type { Book } from '../book/Book';
import { univerWords } from './univerWords';

/** Where the pane keeps the language that the user chose in it. */
const KEY = 'chitieu.settings';

/** The language that the user chose in the pane; null if none. */
export function chosenLanguage(): Words['language'] | null {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const language = stored !== null && typeof stored === 'object' && 'language' in stored ? stored.language : null;
    return language === 'vi' || language === 'en' ? language : null;
  } catch {
    return null;
  }
}

/** Follows the language that is chosen in the pane while the page is open, in the grid's own words too. */
export function followLanguage(book: Book, start: Words['language'], use: (words: Words) => void): void {
  let current = start;
  window.addEventListener('storage', ({ key }) => {
    const wanted = chosenLanguage() ?? start;
    if (key !== KEY || wanted === current) return;
    current = wanted;
    void Promise.all([loadWords(wanted), univerWords(wanted)]).then(([words, own]) => {
      if (current !== wanted) return;
      const locales = book.injector.get(LocaleService);
      locales.load({ [own.locale]: own.words });
      locales.setLocale(own.locale);
      use(words);
    });
  });
}

async function loadWords(language: Words['language']): Promise<Words> {
  return language === 'vi' ? (await import('../../core/words/vi/vi')).vi : (await import('../../core/words/en/en')).en;
}
