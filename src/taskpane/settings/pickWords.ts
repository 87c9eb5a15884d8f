import { en } from '../../core/words/en';
import { vi } from '../../core/words/vi';
import type { Words } from '../../core/words/Words';
import type { Settings } from './Settings';

/** Vietnamese, unless the user or an Office in another language asks for English. */
export function pickWords(language: Settings['language'], displayLanguage: string): Words {
  if (language !== 'auto') return language === 'en' ? en : vi;
  return displayLanguage === '' || displayLanguage.toLowerCase().startsWith('vi') ? vi : en;
}
