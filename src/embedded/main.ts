import type { Words } from '../core/words/shape/Words';
import { chosenLanguage } from './page/followLanguage';
import { startPage } from './page/startPage';

/**
 * The words of the language that was chosen in the pane; else Vietnamese, unless the address asks for English with
 * `?lang=en`. Only those of that language are fetched.
 */
async function wordsOfPage(): Promise<Words> {
  const asked = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
  if ((chosenLanguage() ?? asked) === 'en')
    return (await import(/* webpackChunkName: "en" */ '../core/words/en/en')).en;
  return (await import(/* webpackChunkName: "vi" */ '../core/words/vi/vi')).vi;
}

void wordsOfPage().then(startPage);
