import { useEffect, useState } from 'react';
import { vi } from '../../core/words/vi/vi';
import type { Words } from '../../core/words/shape/Words';
import { later } from '../later/later';

/** Few need the English words, so they are no part of the first view. */
const english = later(async () => (await import('../../core/words/en/en')).en);

/** Loads the words of a language. */
export async function loadWords(language: Words['language']): Promise<Words> {
  if (language === 'vi') return vi;
  return english.get();
}

/** The words of a language; Vietnamese ones until those of another are loaded. */
export function useWords(language: Words['language']): Words {
  const [loaded, setLoaded] = useState(english.now);
  useEffect(() => {
    if (language !== 'en' || loaded !== null) return;
    // Without them the pane goes on in Vietnamese.
    loadWords(language).then(setLoaded, () => undefined);
  }, [language, loaded]);
  return language === 'en' && loaded !== null ? loaded : vi;
}
