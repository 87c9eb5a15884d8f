import type { Target } from '../../../catalogue/Catalogue';
import { stretchOf } from '../../../compilation/aggregate/outcomeOf';
import { formatNumber } from '../../../numbers/formatNumber';
import type { Words } from '../../../words/shape/Words';

/** A target in words: `khoảng 13`, `3,8 – 4,3`, `tốp 5 (phấn đấu 3)`. */
export function targetText(target: Target, words: Words): string {
  const own = words.form.targetTexts;
  const number = (value: number): string => formatNumber(value, { decimals: 6, language: words.language, trim: true });
  if (target.kind === 'range') return own.range(number(target.min), number(target.max));
  const before = {
    atLeast: '',
    approximately: own.approximately,
    greaterThan: own.greaterThan,
    rankAtMost: own.rankAtMost,
  }[target.kind];
  const stretch = stretchOf(target);
  return before + number(target.value) + (stretch === null ? '' : own.stretch(number(stretch)));
}
