import type { Words } from '../../../words/shape/Words';

/** The label in the language of the words. */
export function labelIn(
  words: Pick<Words, 'language'>,
  item: { readonly label: string; readonly labelEn: string },
): string {
  return words.language === 'en' ? item.labelEn : item.label;
}
