import { useEffect, useState } from 'react';
import { first as vietnamese } from '../../core/words/vi/first';
import type { FirstWords } from '../../core/words/shape/FirstWords';
import { later } from '../later/later';

/** Few need the English words, so they are no part of the first view. */
const english = later(async () => (await import('../../core/words/en/first')).first);

/** Loads the first view's words of a language. */
export async function loadFirstWords(language: FirstWords['language']): Promise<FirstWords> {
  if (language === 'vi') return vietnamese;
  return english.get();
}

/** The first view's words of a language; Vietnamese ones until those of another are loaded. */
export function useFirstWords(language: FirstWords['language']): FirstWords {
  const [loaded, setLoaded] = useState(english.now);
  useEffect(() => {
    if (language !== 'en' || loaded !== null) return;
    // Without them the pane goes on in Vietnamese.
    loadFirstWords(language).then(setLoaded, () => undefined);
  }, [language, loaded]);
  return language === 'en' && loaded !== null ? loaded : vietnamese;
}
