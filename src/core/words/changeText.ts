import type { YearChange } from '../form/contract/YearChange';
import { formatNumber } from '../numbers/formatNumber';
import { formatShort } from './formatShort';
import { pointsText } from './pointsText';
import type { Words } from './shape/Words';

/** A change since last year in a few words: `+2,5%`, `-0,05 điểm %`, `+2 bậc`; empty for none. */
export function changeText(change: YearChange | null, words: Words): string {
  if (change === null) return '';
  const amount = changeAmount(change, words);
  return change.value === 0 ? amount : `${change.value > 0 ? '+' : '-'}${amount}`;
}

/** How large it is, without the sign. A small percentage keeps its digits, so that no growth is called one of 0. */
export function changeAmount({ kind, value }: YearChange, { distances, language }: Words): string {
  const size = Math.abs(value);
  switch (kind) {
    case 'percent':
      return distances.percent(
        size < 0.05 ? formatShort(size, language) : formatNumber(size, { decimals: 1, language }),
      );
    case 'points':
      return distances.points(pointsText(size, language));
    case 'places':
      return distances.places(formatShort(size, language));
  }
}
