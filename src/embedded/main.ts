import { en } from '../core/words/en/en';
import { vi } from '../core/words/vi/vi';
import { startPage } from './page/startPage';

/** Vietnamese, unless the address asks for English with `?lang=en`. */
void startPage(new URLSearchParams(window.location.search).get('lang') === 'en' ? en : vi);
