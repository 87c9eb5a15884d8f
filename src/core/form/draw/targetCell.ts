import { numberFormatOf } from '../contract/numberFormatOf';
import type { Target } from '../../catalogue/Catalogue';
import { isBareTarget } from '../../catalogue/isBareTarget';
import { formatNumber } from '../../numbers/formatNumber';
import type { FormWords } from '../../words/shape/FormWords';
import { targetAffixes } from './targetAffixes';

/** How a target stands in a cell: as a number, or as text where it has words. */
export interface TargetCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

export function targetCell(target: Target, words: FormWords['targetTexts'], language: 'vi' | 'en'): TargetCell {
  const plain = (value: number): string => formatNumber(value, { decimals: decimalsOf(value), language });
  if (target.kind === 'qualitative') return { value: words.qualitative, numberFormat: '@' };
  if (isBareTarget(target)) {
    return { value: target.value, numberFormat: numberFormatOf(decimalsOf(target.value)) };
  }
  const { before, after } = targetAffixes(target, words, plain);
  const goal = target.kind === 'range' ? words.range(plain(target.min), plain(target.max)) : plain(target.value);
  return { value: before + goal + after, numberFormat: '@' };
}

/** Digits behind the decimal mark that the plan itself writes. */
function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
