import type { Words } from '../../core/words/shape/Words';
import { later, type Later } from '../later/later';

/** All words of a language: what the jobs say, and what is drawn. The pane opens with a small part of them. */
export const allWords: Readonly<Record<Words['language'], Later<Words>>> = {
  vi: later(async () => (await import('../../core/words/vi/vi')).vi),
  en: later(async () => (await import('../../core/words/en/en')).en),
};
