import type { Words } from '../../core/words/shape/Words';
import type { Settings } from './Settings';

/** Vietnamese, unless the user or an Office in another language asks for English. */
export function languageOf(language: Settings['language'], displayLanguage: string): Words['language'] {
  if (language !== 'auto') return language;
  return displayLanguage === '' || displayLanguage.toLowerCase().startsWith('vi') ? 'vi' : 'en';
}
