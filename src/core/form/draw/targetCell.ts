import { numberFormatOf } from '../contract/numberFormatOf';
import type { Target } from '../../catalogue/Catalogue';
import { formatNumber } from '../../numbers/formatNumber';
import type { FormWords } from '../../words/shape/FormWords';
import { targetAffixes } from './targetAffixes';

/** How a target stands in a cell: a number with a format that carries its words, or text for a range and a state in words. */
export interface TargetCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

export function targetCell(target: Target, words: FormWords['targetTexts'], language: 'vi' | 'en'): TargetCell {
  const plain = (value: number): string => formatNumber(value, { decimals: decimalsOf(value), language });
  if (target.kind === 'qualitative') return { value: words.qualitative, numberFormat: '@' };
  const { before, after } = targetAffixes(target, words, plain);
  if (target.kind === 'range') {
    return { value: before + words.range(plain(target.min), plain(target.max)) + after, numberFormat: '@' };
  }
  return {
    value: target.value,
    numberFormat: quoted(before) + numberFormatOf(decimalsOf(target.value)) + quoted(after),
  };
}

const quoted = (text: string): string => (text === '' ? '' : `"${text}"`);

/** Digits behind the decimal mark that the plan itself writes. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
