import type { StretchRange, Target } from '../../catalogue/Catalogue';
import type { FormWords } from '../../words/shape/FormWords';

/** The words about a target's number: `tăng trên ` before, ` (phấn đấu 16)` behind. */
export interface TargetAffixes {
  readonly before: string;
  readonly after: string;
}

/** @param number writes a number the way the place wants it */
export function targetAffixes(
  target: Exclude<Target, { kind: 'qualitative' }>,
  words: FormWords['targetTexts'],
  number: (value: number) => string,
): TargetAffixes {
  const change = target.change === undefined ? '' : words.changes[target.change];
  const kind = target.kind === 'range' || target.kind === 'atLeast' ? '' : words[target.kind];
  const outOf = 'outOf' in target ? words.outOf(number(target.outOf)) : '';
  const stretch = target.stretch === undefined ? '' : words.stretch(stretchText(target.stretch, words, number));
  const later = target.later === undefined ? '' : words.later(String(target.later.year), number(target.later.value));
  return { before: change + kind, after: outOf + stretch + later };
}

function stretchText(
  stretch: number | StretchRange,
  words: FormWords['targetTexts'],
  number: (value: number) => string,
): string {
  return typeof stretch === 'number' ? number(stretch) : words.range(number(stretch.min), number(stretch.max));
}
