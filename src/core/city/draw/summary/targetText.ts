import type { Target } from '../../../catalogue/Catalogue';
import { targetAffixes } from '../../../form/draw/targetAffixes';
import { formatNumber } from '../../../numbers/formatNumber';
import type { Words } from '../../../words/shape/Words';

/** A target in words: `khoảng 13`, `3,8 – 4,3`, `top 5 (phấn đấu 3)`. */
export function targetText(target: Target, words: Words): string {
  const own = words.form.targetTexts;
  const number = (value: number): string => formatNumber(value, { decimals: 6, language: words.language, trim: true });
  if (target.kind === 'qualitative') return own.met;
  const { before, after } = targetAffixes(target, own, number);
  const goal = target.kind === 'range' ? own.range(number(target.min), number(target.max)) : number(target.value);
  return before + goal + after;
}
