import { en } from '../core/words/en/en';
import { vi } from '../core/words/vi/vi';
import { chosenLanguage } from './page/followLanguage';
import { startPage } from './page/startPage';

/** The language that was chosen in the pane; else Vietnamese, unless the address asks for English with `?lang=en`. */
const asked = new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi';
void startPage((chosenLanguage() ?? asked) === 'en' ? en : vi);
