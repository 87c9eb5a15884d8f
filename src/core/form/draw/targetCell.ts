import { numberFormatOf } from '../contract/numberFormatOf';
import type { Target } from '../../catalogue/Catalogue';
import { formatNumber } from '../../numbers/formatNumber';
import type { FormWords } from '../../words/shape/FormWords';

/** How a target stands in a cell: a number with a format that carries its words, or text for a range. */
export interface TargetCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

export function targetCell(target: Target, words: FormWords['targetTexts'], language: 'vi' | 'en'): TargetCell {
  const plain = (value: number): string => formatNumber(value, { decimals: decimalsOf(value), language });
  if (target.kind === 'range') {
    return { value: words.range(plain(target.min), plain(target.max)), numberFormat: '@' };
  }
  const digits = numberFormatOf(decimalsOf(target.value));
  const before = prefix(target, words);
  const stretch = 'stretch' in target ? words.stretch(plain(target.stretch)) : '';
  return { value: target.value, numberFormat: quoted(before) + digits + quoted(stretch) };
}

function prefix(target: Target, words: FormWords['targetTexts']): string {
  if (target.kind === 'approximately') return words.approximately;
  if (target.kind === 'greaterThan') return words.greaterThan;
  if (target.kind === 'rankAtMost') return words.rankAtMost;
  return '';
}

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);

/** Digits behind the decimal mark that the plan itself writes. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
