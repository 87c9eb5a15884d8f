import { formatShort } from '../../core/words/formatShort';
import type { Words } from '../../core/words/shape/Words';

/** A figure of an earlier time beside the present one. */
export interface Since {
  readonly unitOfMeasure: string;
  readonly before: number;
  /** Null while the form has none. */
  readonly now: number | null;
  /**
   * By how much it changed: in percent for amounts, places of a rank, else in its unit of measure; null where that says
   * nothing.
   */
  readonly change: { readonly by: number; readonly kind: 'percent' | 'points' | 'places' } | null;
}

/**
 * An earlier figure, the present one and the change, in words.
 * @param from when the earlier figure is of
 */
export function sinceText(
  { before, now, change, unitOfMeasure }: Since,
  from: 'earlier' | 'lastYear',
  words: Words,
): string {
  const { earlier, [from]: own } = words.pane.check;
  const unit = words.unitOfMeasure(unitOfMeasure);
  const amount = (value: number): string => `${formatShort(value, words.language)}${unit === '%' ? '' : ' '}${unit}`;
  if (now === null) return own.before(amount(before));
  if (change === null) return own.beforeAndNow(amount(before), amount(now), '');
  const by = formatShort(Math.abs(change.by), words.language);
  const kind = change.kind === 'points' && unit !== '%' ? 'difference' : change.kind;
  return own.beforeAndNow(amount(before), amount(now), earlier.change(by, Math.sign(change.by), kind));
}
