import { LocaleService } from '@univerjs/core';
import type { Words } from '../../core/words/shape/Words';
import type { Book } from '../book/Book';
import { fetchPart } from '../../site/fetchPart';
import { functionWords, type UniverWords, univerWords } from './univerWords';

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

/**
 * Follows the language that is chosen in the pane while the page is open, in the grid's own words too.
 * @param notFetched told when the words of the wanted language can't be had; the page keeps those that it has
 */
export function followLanguage(
  book: Book,
  start: Words['language'],
  use: (words: Words) => void,
  notFetched: () => void,
): void {
  let current = start;
  window.addEventListener('storage', ({ key }) => {
    const wanted = chosenLanguage() ?? start;
    if (key !== KEY || wanted === current) return;
    current = wanted;
    void fetchPart(() => Promise.all([allWords(wanted), univerWords(wanted), functionWords(wanted)])).then(
      ([words, own, functions]) => {
        if (current !== wanted) return;
        book.injector.get(LocaleService).load({ [own.locale]: own.words });
        speak(book, functions);
        use(words);
      },
      notFetched,
    );
  });
}

/** Gives the grid the words of its functions, which it has started without, and has it say all anew. */
export async function speakOfFunctions(book: Book, language: Words['language']): Promise<void> {
  speak(book, await functionWords(language));
}

function speak(book: Book, { locale, words }: UniverWords): void {
  const locales = book.injector.get(LocaleService);
  locales.load({ [locale]: words });
  locales.setLocale(locale);
}

/** All words of a language. */
export async function allWords(language: Words['language']): Promise<Words> {
  return language === 'vi' ? (await import('../../core/words/vi/vi')).vi : (await import('../../core/words/en/en')).en;
}
