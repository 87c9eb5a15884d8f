import type { Range } from '../../catalogue/Catalogue';
import { formatShort } from '../../words/formatShort';
import type { FormWords } from '../../words/shape/FormWords';

/** A range in words: “từ 0 đến 100”. */
export function rangeText(
  range: Range,
  wholeNumber: boolean,
  words: FormWords['range'],
  language: 'vi' | 'en',
): string {
  const write = (value: number): string => formatShort(value, language);
  const bounds = ((): string => {
    if (range.min !== null && range.max !== null) return words.between(write(range.min), write(range.max));
    if (range.min !== null) return (range.minExclusive === true ? words.above : words.atLeast)(write(range.min));
    if (range.max !== null) return words.atMost(write(range.max));
    return words.any;
  })();
  return wholeNumber ? `${bounds}, ${words.whole}` : bounds;
}
