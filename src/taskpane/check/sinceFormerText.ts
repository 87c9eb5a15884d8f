import { formatShort } from '../../core/words/formatShort';
import type { Words } from '../../core/words/shape/Words';
import type { SinceFormer } from './sinceFormer';

/** An earlier figure, the present one and the change, in words. */
export function sinceFormerText({ before, now, change, unitOfMeasure }: SinceFormer, words: Words): string {
  const w = words.pane.check.earlier;
  const unit = words.unitOfMeasure(unitOfMeasure);
  const amount = (value: number): string => `${formatShort(value, words.language)}${unit === '%' ? '' : ' '}${unit}`;
  if (now === null) return w.before(amount(before));
  const by = change === null ? '' : formatShort(Math.abs(change.by), words.language);
  const sign = change === null ? 0 : Math.sign(change.by);
  const kind = change?.kind === 'points' && unit !== '%' ? 'difference' : (change?.kind ?? 'difference');
  return w.beforeAndNow(amount(before), amount(now), change === null ? '' : w.change(by, sign, kind));
}
