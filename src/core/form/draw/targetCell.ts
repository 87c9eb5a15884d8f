import { numberFormatOf } from '../contract/numberFormatOf';
import type { Target } from '../../catalogue/Catalogue';
import { isBareTarget } from '../../catalogue/isBareTarget';
import { decimalsOf } from '../../kernel/decimalsOf';
import { formatNumber } from '../../numbers/formatNumber';
import type { FormWords } from '../../words/shape/FormWords';
import { targetAffixes } from './targetAffixes';

/** How a target stands in a cell: as a number, or as text where it has words. */
export interface TargetCell {
  readonly value: string | number;
  readonly numberFormat: string;
}

/** A bare number with as many decimals as the plan writes; with words around it where the target has any. */
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
